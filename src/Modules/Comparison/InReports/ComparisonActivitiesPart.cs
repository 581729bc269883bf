using System.Collections.Immutable;
using PatientSafety.Comparison.Showing;
using PatientSafety.Comparison.Wording;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;
using Paragraph = PatientSafety.Platform.Reports.Paragraph;

namespace PatientSafety.Comparison.InReports;

/// <summary>The activities behind the matrix, a table for each area that has any.</summary>
internal sealed class ComparisonActivitiesPart(IComparison comparison) : INationalPart
{
    public string Id => "comparison.activities";

    public Text Name { get; } = new("Aktiviteterna bakom jämförelsen", "The activities behind the comparison");

    public ValueTask<ImmutableArray<Block>> WriteAsync(NationalReport report, CancellationToken stop)
    {
        if (ComparedInReport.Of(report, comparison).WithPlans is not { } compared)
        {
            return new([]);
        }

        var say = report.Say;
        var labels = new PlanLabels(compared.Plans);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(compared.Rows
            .Where(row => row.Cells.Any(cell => cell.Activities.Length > 0))
            .Select(row => new Grid(
                say[row.Area.Name],
                [new(say["Region", "Region"]), new(say["Aktivitet", "Activity"]), new(say["Källa", "Source"])],
                [.. from cell in row.Cells from activity in cell.Activities select Row(report, labels, row, cell, activity)])));
        if (compared.Rows.Where(row => row.Cells.All(cell => cell.Activities.IsEmpty)).Select(row => row.Area.Name).ToArray() is [_, ..] empty)
        {
            var names = Listed.Quoted(empty, say.Language);
            blocks.Add(new Paragraph(new Run(say[$"Ingen av planerna har aktiviteter i {names}.", $"None of the plans has activities in {names}."])
            {
                Behind = new Trace(say["Räknat i planerna som de är inlagda här.", "Counted in the plans as they are entered here."], ComparedInReport.Page(compared, "matrix")),
            }));
        }

        return new(blocks.ToImmutable());
    }

    private static ImmutableArray<Cell> Row(NationalReport report, PlanLabels labels, ComparisonRow row, ComparisonCell cell, Activity activity)
    {
        var say = report.Say;
        var placement = ComparedActivityView.PlacementIn(activity, cell, row.Area.Id);
        var within = cell.Plan.Plan.Provenance.Source;
        var behind = report.Sourced(
            say[$"Aktivitet i planen ”{say[cell.Plan.Plan.Title]}”.", $"An activity of the plan “{say[cell.Plan.Plan.Title]}”."], activity.Provenance, within, ComparedInReport.PlanPage(cell.Plan, activity.Id));
        Run title = new(Titles.Of(activity, say.Language)) { Behind = behind, Lang = say.Foreign(activity.Title) };
        return
        [
            labels.Of(cell.Plan),
            placement == Attestation.Attested ? title : new Cell([title, new Run($" ({say[Labels.Of(placement)].ToLowerInvariant()})") { Behind = behind }]),
            activity.Provenance.Source is { } source
                ? new Run(SourceWords.Line(source, within)) { Behind = behind, Lang = say.Language == Language.English ? "sv" : null }
                : new Run(say["Ingen källa är angiven.", "No source is given."]) { Behind = behind },
        ];
    }
}
