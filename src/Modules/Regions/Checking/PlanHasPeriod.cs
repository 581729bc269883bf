using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class PlanHasPeriod : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3101", Severity.Warning,
        new("En plan saknar period", "A plan lacks a period"),
        new("Ange ”period” med första och sista dag.", "Give “period” with the first and the last day."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        context.Plan.Period is null
            ? [Kind.At(context.Plan.Provenance.DeclaredAt, new($"Planen ”{context.Plan.Title}” har ingen period.", $"The plan “{context.Plan.Title}” has no period."))]
            : [];
}
