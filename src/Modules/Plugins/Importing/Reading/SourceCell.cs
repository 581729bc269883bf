namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>A cell.</summary>
/// <param name="Text">What it shows, cleaned; dates as 2026-01-31.</param>
/// <param name="IsFormula">Whether it is worked out: then the text is what was worked out last.</param>
internal sealed record SourceCell(string Text, bool IsFormula = false)
{
    public static SourceCell Empty { get; } = new(string.Empty);
}
