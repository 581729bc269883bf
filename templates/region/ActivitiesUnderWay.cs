using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace __CLASS__;

/// <summary>Ett exempel på ett eget avsnitt i en rapport: vad som pågår och vem som ansvarar. Avsnittet skrivs i Markdown.</summary>
internal sealed class ActivitiesUnderWay : IReportSection
{
    public string Id => "pagaende-aktiviteter";

    public Text Heading { get; } = new("Pågående aktiviteter", "Activities under way");

    // En slutrapport ser tillbaka på hela planen, så där hör avsnittet inte hemma.
    public bool BelongsIn(ReportingRule rule) => rule.Report != ReportKind.FinalReport;

    public Text? Write(PlanContext context, ReportingOccasion occasion)
    {
        Activity[] underWay = [.. context.Plan.Activities.Where(activity => activity.IsUnderWay)];
        return underWay.Length == 0
            ? null
            : new(
                Table("Aktivitet", "Ansvarig", "inte utsedd", underWay, Language.Swedish),
                Table("Activity", "Owner", "not appointed", underWay, Language.English));
    }

    private static string Table(string activities, string owners, string nobody, IEnumerable<Activity> underWay, Language language) =>
        string.Join('\n', underWay
            .Select(activity => $"| {Markdown.Plain(activity.Title.In(language))} | {Markdown.Plain(activity.Owner?.In(language) ?? nobody)} |")
            .Prepend("|---|---|")
            .Prepend($"| {activities} | {owners} |"));
}
