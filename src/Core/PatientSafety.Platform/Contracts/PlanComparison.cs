using System.Collections.Immutable;
using PatientSafety.Core.National;

namespace PatientSafety.Platform.Contracts;

/// <summary>Plans side by side, in the frame of one edition. There is no ranking in it.</summary>
/// <param name="Frame">The edition whose areas are the rows.</param>
/// <param name="Plans">The plans, one column each, by region name, then by period.</param>
/// <param name="Rows">The areas of the frame, foundations first.</param>
/// <param name="Timeline">The periods of editions and plans.</param>
/// <param name="Reporting">Who reports what, one row for each kind of report that any of the plans has.</param>
/// <param name="Notes">What a reader has to bear in mind.</param>
public sealed record PlanComparison(
    Edition Frame,
    ImmutableArray<ComparedPlan> Plans,
    ImmutableArray<ComparisonRow> Rows,
    ImmutableArray<TimelineEntry> Timeline,
    ImmutableArray<ReportingComparison> Reporting,
    ImmutableArray<ComparabilityNote> Notes);
