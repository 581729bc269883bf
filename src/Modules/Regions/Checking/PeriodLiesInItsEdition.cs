using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class PeriodLiesInItsEdition : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3102", Severity.Warning,
        new("Planens period ligger utanför utgåvans", "The plan’s period lies outside the edition’s"),
        new("Kontrollera perioden, eller låt planen följa den utgåva som gäller då.", "Check the period, or let the plan follow the edition that holds then."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        context.Plan.Period is { } period && context.Edition.Period is { } national && !national.Contains(period)
            ? [Kind.At(context.Plan.Provenance.DeclaredAt, new(
                $"Planen gäller {period}, men {context.Edition.Id} gäller {national}.",
                $"The plan holds for {period}, but {context.Edition.Id} for {national}."))]
            : [];
}
