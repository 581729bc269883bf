using PatientSafety.ChangeOver.Impact;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.ChangeOver.Wording;
using PatientSafety.Core;
using PatientSafety.Core.Regional;

namespace PatientSafety.ChangeOver.Browsing;

/// <summary>How a plan would change over, as JSON shows it.</summary>
internal sealed record ChangePlanView(
    string Region,
    string Plan,
    Text Title,
    string From,
    string To,
    IReadOnlyList<string> Through,
    int NeedChoice,
    IReadOnlyList<ChangePlanView.ActivityView> Activities,
    IReadOnlyList<ChangePlanView.StatementView> Statements,
    ChangePlanView.DecisionView Decision,
    IReadOnlyList<ChangePlanView.SilentView> Silent)
{
    public static ChangePlanView Of(ChangePlan plan) => new(
        plan.Impact.Region.Id,
        plan.Impact.Plan.Id,
        plan.Impact.Plan.Title,
        plan.Impact.Step.From.Id,
        plan.Impact.Step.To.Id,
        plan.Impact.Step.Through,
        plan.Open,
        [.. plan.Activities.Select(activity => new ActivityView(
            activity.Impact.Activity.Id,
            activity.Impact.Activity.Title,
            activity.Verdict,
            activity.Impact.Level,
            [.. activity.To],
            Destinations.Of(activity, plan.Impact.Step),
            [.. activity.Impact.References.Select(reference => AreaImpactView.Of(reference, plan.Impact.Step))]))],
        [.. plan.Statements.Select(statement => new StatementView(
            statement.Impact.Stated.Standing,
            statement.Verdict,
            statement.Impact.NeedsRenewal,
            statement.Reference.To,
            Destinations.Of(statement, plan.Impact.Step),
            AreaImpactView.Of(statement.Impact.Reference, plan.Impact.Step)))],
        new DecisionView(plan.Impact.DecisionNeedsRenewal, Decisions.Of(plan.Impact)),
        [.. plan.Impact.Silent.Select(silent => new SilentView(silent.Area.Id, silent.Area.Name, silent.IsNew))]);

    internal sealed record ActivityView(string Id, Text Title, Verdict Verdict, ImpactLevel Impact, IReadOnlyList<string> To, Text Says, IReadOnlyList<AreaImpactView> Areas);

    internal sealed record StatementView(Standing Standing, Verdict Verdict, bool NeedsRenewal, IReadOnlyList<string> To, Text Says, AreaImpactView Area);

    internal sealed record DecisionView(bool NeedsRenewal, Text Says);

    internal sealed record SilentView(string Area, Text Name, bool IsNew);
}
