using System.Collections.Immutable;

namespace PatientSafety.Platform.Reports;

/// <summary>A part of the reports about several regions.</summary>
public interface INationalPart : IReportPart
{
    /// <summary>Writes it.</summary>
    /// <param name="report">The report that it stands in.</param>
    /// <param name="stop">Stops the writing.</param>
    /// <returns>What it says; nothing where it has nothing to say.</returns>
    ValueTask<ImmutableArray<Block>> WriteAsync(NationalReport report, CancellationToken stop);
}
