using System.Globalization;
using PatientSafety.Comparison.Wording;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Comparison.Showing;

/// <summary>The matrix for a spreadsheet: a row for each area and plan, so that it can be filtered and pivoted.</summary>
internal static class CsvRows
{
    public static Table Of(PlanComparison comparison, CommandContext context) => Table.Of(
        comparison.Rows.SelectMany(row => row.Cells.Select(cell => (row.Area, Cell: cell))),
        (context.Say("Ram", "Frame"), _ => comparison.Frame.Id),
        (context.Say("Område", "Area"), row => row.Area.Id),
        (context.Say("Slag", "Kind"), row => Words.Of(row.Area.Kind)),
        (context.Say("Områdets namn", "Area name"), row => context.Say(row.Area.Name)),
        ("Region", row => row.Cell.Plan.Region.Id),
        (context.Say("Regionens namn", "Region name"), row => row.Cell.Plan.Region.Name),
        ("Plan", row => row.Cell.Plan.Plan.Id),
        (context.Say("Planens titel", "Plan title"), row => context.Say(row.Cell.Plan.Plan.Title)),
        (context.Say("Följer", "Follows"), row => row.Cell.Plan.Edition.Id),
        (context.Say("Från", "From"), row => Day(row.Cell.Plan.Plan.Period?.From)),
        (context.Say("Till", "To"), row => Day(row.Cell.Plan.Plan.Period?.To)),
        (context.Say("Ställning", "Standing"), row => Words.Of(row.Cell.Standing)),
        ("Relation", row => row.Cell.Relation is { } relation ? Words.Of(relation) : null),
        (context.Say("Säkerhet", "Certainty"), row => row.Cell.Certainty is { } certainty ? Words.Of(certainty) : null),
        (context.Say("Antal aktiviteter", "Activities"), row => row.Cell.Activities.Length.ToString(CultureInfo.InvariantCulture)),
        (context.Say("Aktiviteter", "Activity titles"), row => string.Join(" | ", row.Cell.Activities.Select(activity => Titles.Of(activity, context.Language)))),
        (context.Say("Förklaring", "Explanation"), row => context.Say(row.Cell.Explanation)),
        (context.Say("Skäl", "Reason"), row => context.Say(row.Cell.Stated?.Reason)));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
