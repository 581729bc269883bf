using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Regions.Checking;

internal sealed class ReportIsDueAfterItsPeriod : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3113", Severity.Error,
        new("En rapport ska lämnas innan perioden den gäller är slut", "A report is due before the end of the period that it covers"),
        new("Rätta ”due” eller vad rapporten gäller.", "Mend “due” or what the report covers."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        from rule in context.Configuration.ReportingOf(context.Plan.Id)
        where context.Plan.Period is not null
        let early = Occasions(rule, context.Plan.Period!).FirstOrDefault(occasion => occasion.DueOn <= occasion.Covered.To)
        where early is not null
        select Kind.At(rule.DueProvenance.DeclaredAt ?? rule.Provenance.DeclaredAt, new(
            FormattableString.Invariant($"”{rule.Name}” ska lämnas {early.DueOn:yyyy-MM-dd} men gäller {early.Covered}."),
            FormattableString.Invariant($"“{rule.Name}” is due on {early.DueOn:yyyy-MM-dd} but covers {early.Covered}.")));

    // A report that is set off has no days until it is; one over the plan's period shows how it counts.
    private static IEnumerable<ReportingOccasion> Occasions(ReportingRule rule, Period period) =>
        rule.IsSetOff ? [new ReportingOccasion(rule, period, rule.Due?.For(period))] : rule.Occasions(period);
}
