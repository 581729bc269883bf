using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Regions.Checking;

internal sealed class LevelsAreDoneAfterThePeriod : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3016", Severity.Warning,
        new("En nivå ska vara klar med sin del av en rapport innan perioden är slut", "A level has to be done with its part of a report before the period ends"),
        new("Minska dagarna i ”lead”, eller flytta fram ”due”.", "Lessen the days of “lead”, or move “due”."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        from rule in context.Configuration.ReportingOf(context.Plan.Id)
        where context.Plan.Period is not null
        let early = (
            from occasion in rule.Occasions(context.Plan.Period!)
            from level in context.Configuration.Levels
            where context.Configuration.LastDay(occasion, level.Id) is { DaysBefore: > 0 } last && last.LastDay <= occasion.Covered.To && occasion.DueOn > occasion.Covered.To
            select (Occasion: occasion, Level: level)).FirstOrDefault()
        where early.Level is not null
        select Kind.At(rule.DueProvenance.DeclaredAt ?? rule.Provenance.DeclaredAt, new(
            FormattableString.Invariant($"Till ”{rule.Name}” ska nivån {early.Level.Name} vara klar {context.Configuration.LastDay(early.Occasion, early.Level.Id)!.LastDay:yyyy-MM-dd}, men perioden slutar {early.Occasion.Covered.To:yyyy-MM-dd}."),
            FormattableString.Invariant($"For “{rule.Name}” the level {early.Level.Name} has to be done on {context.Configuration.LastDay(early.Occasion, early.Level.Id)!.LastDay:yyyy-MM-dd}, but the period ends on {early.Occasion.Covered.To:yyyy-MM-dd}.")));
}
