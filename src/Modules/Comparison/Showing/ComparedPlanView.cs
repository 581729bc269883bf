using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Showing;

/// <summary>A plan in the comparison. The decision's form and status are null where nothing is known of it.</summary>
internal sealed record ComparedPlanView(
    string Region,
    string RegionName,
    string Plan,
    string Title,
    string Follows,
    DateOnly? From,
    DateOnly? To,
    DecisionForm? DecisionForm,
    AdoptionStatus? DecisionStatus,
    DateOnly? DecidedOn,
    bool SourceComplete)
{
    public static ComparedPlanView Of(ComparedPlan plan, Language language) => new(
        plan.Region.Id,
        plan.Region.Name,
        plan.Plan.Id,
        plan.Plan.Title.In(language),
        plan.Edition.Id,
        plan.Plan.Period?.From,
        plan.Plan.Period?.To,
        plan.Plan.Adopted?.Form,
        plan.Plan.Adopted?.Status,
        plan.Plan.Adopted?.On,
        plan.Plan.SourceComplete);
}
