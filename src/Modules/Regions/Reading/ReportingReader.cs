using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads one reporting rule.</summary>
internal static class ReportingReader
{
    public static ReportingRule Read(MapReader rule, References references, ImmutableArray<RegionalPlan> plans)
    {
        var rhythm = Rhythm.Read(rule);
        var frequency = rhythm.Frequency;
        var covers = rule.Word<Coverage>("covers") ?? (frequency == PeriodScheme.Once ? Coverage.PlanPeriod : Coverage.Period);
        var (due, dueProvenance) = rule.Map("due", due => Due(due, frequency, covers));
        return new ReportingRule
        {
            Id = rule.RequiredId("id"),
            Report = rule.RequiredWord<ReportKind>("report"),
            Name = rule.RequiredText("name"),
            PlanId = PlanId(rule, plans),
            Frequency = frequency,
            Weeks = rhythm.Weeks,
            Months = rhythm.Months,
            SetOffBy = rhythm.SetOffBy,
            SetOffByRule = rhythm.SetOffByRule,
            Covers = covers,
            Due = due,
            DueProvenance = dueProvenance ?? Provenance.None,
            LevelId = references.LevelAt(rule, "level"),
            Reporter = references.Body(rule, "reporter"),
            Recipients = references.BodiesIn(rule, "recipients"),
            ProposedBy = references.Body(rule, "proposedBy"),
            DecidedBy = references.BodiesIn(rule, "decidedBy"),
            Via = rule.Text("via"),
            Basis = rule.List("basis", MapReader.ReadSource),
            Sections = OwnSectionReader.Order(rule),
            Texts = OwnSectionReader.Texts(rule),
            Provenance = rule.Provenance(),
        };
    }

    private static string? PlanId(MapReader rule, ImmutableArray<RegionalPlan> plans)
    {
        var written = rule.Scalar("plan");
        if (written is not null && plans.All(plan => plan.Id != written.Value))
        {
            rule.Report(PlanFindings.UnknownPlan.At(
                written.Location,
                new($"Planen ”{written.Value}” finns inte i filen.", $"The plan “{written.Value}” is not in the file."),
                Suggestion.Remedy(written.Value, [.. plans.Select(plan => plan.Id)])));
        }

        return written?.Value;
    }

    private static (Due? Due, Provenance? Provenance) Due(MapReader due, PeriodScheme? frequency, Coverage covers)
    {
        const int ManyMonths = 120;
        const int ManyDays = 3660;
        var after = due.Word<DueAnchor>("after");
        var months = due.Integer("months", -ManyMonths, ManyMonths);
        var days = due.Integer("days", -ManyDays, ManyDays);
        var month = due.Integer("month", 1, 12);
        var day = due.Integer("day", 1, 31);
        var on = due.Date("on");
        var provenance = due.Provenance();
        switch (after, month, on)
        {
            case (not null, null, null) when day is null && (months ?? days) is not null:
                if (after == DueAnchor.PlanEnd && covers != Coverage.PlanPeriod)
                {
                    due.Report(PlanFindings.UnclearDue.At(due.Location, new(
                        "Datumet räknas från planens slut, men rapporten gäller inte hela planperioden.",
                        "The date counts from the end of the plan, but the report does not cover the whole plan.")));
                }

                return (new DueAfter(months ?? 0, days ?? 0), provenance);
            case (null, { } inMonth, null) when day is { } onDay && (months ?? days) is null && onDay <= DateTime.DaysInMonth(2024, inMonth):
                return (new DueOnDay(inMonth, onDay), provenance);
            case (null, null, null) when day is { } onDay && (months ?? days) is null:
                return (new DueOnDayOfMonth(onDay), provenance);
            case (null, null, { } date) when day is null && (months ?? days ?? day) is null && frequency == PeriodScheme.Once:
                return (new DueOnDate(date), provenance);
            default:
                due.Report(PlanFindings.UnclearDue.At(due.Location, new(
                    "Förfallodatumet är varken en tid efter periodens slut, en dag på året, en dag i månaden eller ett datum för en engångsrapport.",
                    "The due date is neither a time after the end of the period, a day of the year, a day of the month, nor a date for a report made once.")));
                return (null, provenance);
        }
    }

    private enum DueAnchor
    {
        PeriodEnd,
        PlanEnd,
    }
}
