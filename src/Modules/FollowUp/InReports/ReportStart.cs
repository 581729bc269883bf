using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>What a report's parts begin with.</summary>
internal sealed record ReportStart
{
    /// <summary>The region; null where its follow-up cannot be read.</summary>
    public RegionScope? Scope { get; init; }

    /// <summary>What they stand on; null where there is nothing to follow up.</summary>
    public ReportGround? Ground { get; init; }

    /// <summary>Why there is nothing to follow up; null where there is.</summary>
    public Remark? Missing { get; init; }
}
