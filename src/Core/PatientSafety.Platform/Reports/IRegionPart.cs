using System.Collections.Immutable;
using PatientSafety.Core.National;

namespace PatientSafety.Platform.Reports;

/// <summary>A part of the reports about a region's plan.</summary>
public interface IRegionPart : IReportPart
{
    /// <summary>Writes it.</summary>
    /// <param name="report">The report that it stands in.</param>
    /// <param name="area">The area of the plan's edition that the section is about; null where it is about all.</param>
    /// <param name="stop">Stops the writing.</param>
    /// <returns>What it says; nothing where it has nothing to say.</returns>
    ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop);
}
