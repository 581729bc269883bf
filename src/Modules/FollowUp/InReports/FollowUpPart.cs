using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>A part that stands on what was read once for the whole report. Where there is nothing to follow up only the summary says so.</summary>
internal abstract class FollowUpPart(ReportGrounds grounds) : IRegionPart
{
    public abstract string Id { get; }

    public abstract Text Name { get; }

    public ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop) =>
        ValueTask.FromResult<ImmutableArray<Block>>(grounds.Of(report).Ground is { } ground ? [.. Write(ground, area)] : []);

    protected abstract IEnumerable<Block> Write(ReportGround ground, Area? area);
}
