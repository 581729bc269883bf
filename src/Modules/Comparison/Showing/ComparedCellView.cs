using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Showing;

/// <summary>How a plan stands to an area. Relation and certainty are null where the plan follows the frame or nothing is known.</summary>
internal sealed record ComparedCellView(
    string Region,
    string Plan,
    Standing Standing,
    SkosRelation? Relation,
    Confidence? Certainty,
    IReadOnlyList<ComparedActivityView> Activities,
    string Explanation,
    string? Reason)
{
    public static ComparedCellView Of(ComparisonCell cell, string areaId, Language language) => new(
        cell.Plan.Region.Id,
        cell.Plan.Plan.Id,
        cell.Standing,
        cell.Relation,
        cell.Certainty,
        [.. cell.Activities.Select(activity => ComparedActivityView.Of(activity, cell, areaId, language))],
        cell.Explanation.In(language),
        cell.Stated?.Reason?.In(language));
}
