using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class PlanNamesTheVersionItFollows : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3115", Severity.Note,
        new("Planen säger inte vilken version av utgåvan den skrevs efter", "The plan does not say which version of the edition it was written against"),
        new("Skriv utgåvan med sin version.", "Write the edition with its version."));

    public IEnumerable<Finding> Check(PlanContext context) => context.Plan.FollowsVersion is null
        ? [Kind.At(
            context.Plan.Provenance.DeclaredAt,
            new($"Planen följer {context.Edition.Id}, utan version.", $"The plan follows {context.Edition.Id}, without a version."),
            new($"Skriv ”follows: {context.Edition.Id}@{context.Edition.Version}”.", $"Write “follows: {context.Edition.Id}@{context.Edition.Version}”."))]
        : [];
}
