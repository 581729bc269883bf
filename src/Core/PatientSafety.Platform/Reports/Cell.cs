using System.Collections.Immutable;

namespace PatientSafety.Platform.Reports;

/// <summary>A cell of a table.</summary>
/// <param name="Runs">Its words; none where it is empty.</param>
public sealed record Cell(ImmutableArray<Run> Runs)
{
    public static implicit operator Cell(string text) => FromString(text);

    public static implicit operator Cell(Run run) => FromRun(run);

    public static Cell FromString(string text) => new([new Run(text)]);

    public static Cell FromRun(Run run) => new([run]);
}
