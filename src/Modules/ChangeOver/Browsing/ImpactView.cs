using PatientSafety.ChangeOver.Choosing;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.Core;

namespace PatientSafety.ChangeOver.Browsing;

/// <summary>What a change of edition means for the regions, as JSON shows it.</summary>
internal sealed record ImpactView(
    string From,
    string To,
    bool IsDescribed,
    IReadOnlyList<string> Through,
    IReadOnlyList<ImpactView.NewAreaView> New,
    IReadOnlyList<ImpactView.PlanView> Plans)
{
    /// <summary>Shows what a change means.</summary>
    /// <param name="impact">What it means.</param>
    /// <param name="inFull">Whether every activity is shown, or only how many there are of each kind.</param>
    public static ImpactView Of(EditionImpact impact, bool inFull) => new(
        impact.From.Id,
        impact.To.Id,
        impact.Step.IsDescribed,
        impact.Step.Through,
        [.. impact.Step.New.Select(area => new NewAreaView(area.Id, area.Name))],
        [.. impact.Plans.Select(plan => new PlanView(
            plan.Region.Id,
            plan.Region.Name,
            plan.Plan.Id,
            plan.Count(ImpactLevel.Untouched),
            plan.Count(ImpactLevel.Touched),
            plan.Count(ImpactLevel.NeedsChoice),
            plan.StatementsToRenew,
            plan.DecisionNeedsRenewal,
            plan.Silent.Length,
            plan.AreasOfUnknownText,
            inFull ? ChangePlanView.Of(ChangePlanning.Of(plan, Choices.None)) : null))]);

    internal sealed record NewAreaView(string Area, Text Name);

    internal sealed record PlanView(
        string Region,
        string Name,
        string Plan,
        int Untouched,
        int Touched,
        int NeedChoice,
        int StatementsToRenew,
        bool DecisionNeedsRenewal,
        int SilentAreas,
        int AreasOfUnknownText,
        ChangePlanView? Detail);
}
