using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Platform.Texts;

/// <summary>The words for people for what a reporting rule says.</summary>
public static class ReportingWords
{
    private static readonly string[] MonthsInSwedish = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
    private static readonly string[] MonthsInEnglish = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static Text InWords(this ReportKind kind) => kind switch
    {
        ReportKind.PatientSafetyReport => new("Patientsäkerhetsberättelse", "Patient-safety report"),
        ReportKind.AnnualAccounts => new("Årsbokslut", "Annual accounts"),
        ReportKind.FinalReport => new("Slutrapport", "Final report"),
        ReportKind.Analysis => new("Analys", "Analysis"),
        ReportKind.DecisionProposal => new("Förslag till beslut", "Proposal for decision"),
        _ => new("Uppföljning av aktiviteterna", "Progress of the activities"),
    };

    /// <summary>How often, for a rule whose source may not say.</summary>
    public static Text InWords(this PeriodScheme? scheme) => scheme switch
    {
        PeriodScheme.Once => new("En gång", "Once"),
        PeriodScheme.Yearly => new("Varje år", "Yearly"),
        PeriodScheme.HalfYearly => new("Varje halvår", "Half-yearly"),
        PeriodScheme.Tertial => new("Varje tertial", "Every four months"),
        PeriodScheme.Quarterly => new("Varje kvartal", "Quarterly"),
        PeriodScheme.Monthly => new("Varje månad", "Monthly"),
        _ => new("Källan anger inte hur ofta", "The source does not say how often"),
    };

    public static Text InWords(this Coverage coverage) => coverage switch
    {
        Coverage.PlanPeriod => new("Hela planperioden", "The whole period of the plan"),
        Coverage.YearToDate => new("Året till och med perioden", "The year up to and including the period"),
        _ => new("Perioden", "The period"),
    };

    /// <summary>When, for a rule whose source may not say.</summary>
    public static Text InWords(this Due? due) => due switch
    {
        DueOnDay day => new($"Senast den {day.Day} {MonthsInSwedish[day.Month - 1]} efter perioden", $"By {day.Day} {MonthsInEnglish[day.Month - 1]} after the period"),
        DueOnDate date => new($"Senast den {Day(date.Date, Language.Swedish)}", $"By {Day(date.Date, Language.English)}"),
        DueAfter after => new(
            $"Senast {Counted(after, ("månad", "månader"), ("dag", "dagar"), "och")} efter periodens slut",
            $"Within {Counted(after, ("month", "months"), ("day", "days"), "and")} of the end of the period"),
        _ => new("Källan anger ingen dag", "The source gives no date"),
    };

    /// <summary>A day in words: 25 februari 2026.</summary>
    public static string Day(DateOnly day, Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{day.Day} {(language == Language.English ? MonthsInEnglish : MonthsInSwedish)[day.Month - 1]} {day.Year}");

    private static string Counted(DueAfter after, (string One, string Many) month, (string One, string Many) day, string and)
    {
        string[] parts = [.. new[] { Part(after.Months, month), Part(after.Days, day) }.Where(part => part.Length > 0)];
        return parts.Length == 0 ? Part(0, day, orNone: true) : string.Join($" {and} ", parts);
    }

    private static string Part(int count, (string One, string Many) word, bool orNone = false) =>
        count == 0 && !orNone ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? word.One : word.Many)}");
}
