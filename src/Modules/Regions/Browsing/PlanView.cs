using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Json;

namespace PatientSafety.Regions.Browsing;

/// <summary>A plan as JSON shows it.</summary>
internal sealed record PlanView(
    string Id,
    Text Title,
    string Follows,
    string? FollowsVersion,
    DateOnly? From,
    DateOnly? To,
    Adoption? Adopted,
    bool SourceComplete,
    Text? Scope,
    Text? Vision,
    RelatedDocument? Predecessor,
    IReadOnlyList<RelatedDocument> Inputs,
    IReadOnlyList<RelatedDocument> RelatedPlans,
    IReadOnlyList<Arrangement> Arrangements,
    IReadOnlyList<PlanView.StandingView> Prioritisation,
    IReadOnlyList<ActivityView> Activities,
    ProvenanceView Provenance)
{
    public static PlanView Of(RegionalPlan plan) => new(
        plan.Id,
        plan.Title,
        plan.Follows,
        plan.FollowsVersion,
        plan.Period?.From,
        plan.Period?.To,
        plan.Adopted,
        plan.SourceComplete,
        plan.Scope?.Text,
        plan.Vision?.Text,
        plan.Predecessor,
        plan.Inputs,
        plan.RelatedPlans,
        plan.Arrangements,
        [.. plan.Prioritisation.Stated.Select(stated => new StandingView(stated.AreaId, stated.Standing, stated.Reason, ProvenanceView.Of(stated), stated.Former))],
        [.. plan.Activities.Select(ActivityView.Of)],
        ProvenanceView.Of(plan));

    internal sealed record StandingView(string Area, Standing Standing, Text? Reason, ProvenanceView Provenance, FormerArea? Former);
}
