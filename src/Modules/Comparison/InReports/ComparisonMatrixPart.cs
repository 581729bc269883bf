using System.Collections.Immutable;
using PatientSafety.Comparison.Wording;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Comparison.InReports;

/// <summary>Areas by plans. Why a cell is as it is stands behind it.</summary>
internal sealed class ComparisonMatrixPart(IComparison comparison) : INationalPart
{
    // As many as have room side by side on paper.
    private const int SideBySide = 4;

    public string Id => "comparison.matrix";

    public Text Name { get; } = new("Planerna område för område", "The plans area by area");

    public ValueTask<ImmutableArray<Block>> WriteAsync(NationalReport report, CancellationToken stop)
    {
        var say = report.Say;
        var made = ComparedInReport.Of(report, comparison);
        if (made.Comparison is not { } compared)
        {
            return new([.. made.Problems.Select(problem => new Remark(RemarkKind.Missing, report.Words(problem)))]);
        }

        if (compared.Plans.IsEmpty)
        {
            return new([new Remark(RemarkKind.Missing, say["Det finns inga planer att jämföra.", "There are no plans to compare."])]);
        }

        var labels = new PlanLabels(compared.Plans);
        return new([Introduction(report, compared), .. compared.Plans.Length <= SideBySide ? [Together(report, compared, labels)] : ByArea(report, compared, labels)]);
    }

    private static Grid Together(NationalReport report, PlanComparison compared, PlanLabels labels)
    {
        var say = report.Say;
        return new(
            say["Hur varje plan förhåller sig till ramens områden", "How each plan stands to the areas of the frame"],
            [new(say["Område", "Area"]), .. compared.Plans.Select(plan => new GridColumn(ComparedInReport.Heading(plan, labels, say)))],
            [.. compared.Rows.Select(row => ImmutableArray.Create([report.Words(row.Area.Name), .. row.Cells.Select(cell => Of(report, compared, row, cell))]))]);
    }

    /// <summary>A table for each area, with a row for each plan.</summary>
    private static IEnumerable<Block> ByArea(NationalReport report, PlanComparison compared, PlanLabels labels)
    {
        var say = report.Say;
        return compared.Rows.Select(row => new Grid(
            say[row.Area.Name],
            [new(say["Plan", "Plan"]), new(say["Hur planen förhåller sig till området", "How the plan stands to the area"])],
            [.. row.Cells.Select(cell => ImmutableArray.Create<Cell>([ComparedInReport.Heading(cell.Plan, labels, say), Of(report, compared, row, cell)]))]));
    }

    private static Paragraph Introduction(NationalReport report, PlanComparison compared)
    {
        var say = report.Say;
        var frame = compared.Frame;
        return new(
            say["Områdena är de i ", "The areas are those of "],
            report.Words(frame.Title) with { Behind = new Trace(say[$"Utgåvan {frame.Id}, version {frame.Version}.", $"The edition {frame.Id}, version {frame.Version}."], $"national/{frame.Id}") },
            $", {say[Labels.Of(frame.Status)].ToLowerInvariant()}. ",
            say["Ingen rangordning: olika är inte sämre. ", "There is no ranking: different is not worse. "],
            say[
                "Där en plan följer en annan utgåva anges hur utgåvornas områden förhåller sig till varandra, och hur säkert det är.",
                "Where a plan follows another edition, the relation between the areas of the editions is given, and how certain it is."]);
    }

    private static Cell Of(NationalReport report, PlanComparison compared, ComparisonRow row, ComparisonCell cell)
    {
        var say = report.Say;
        var behind = new Trace(say[cell.Explanation], ComparedInReport.Page(compared, $"{row.Area.Id}--{cell.Plan.Region.Id}--{cell.Plan.Plan.Id}"));
        var through = cell is { Relation: { } relation, Certainty: { } certainty }
            ? say[$" (via {cell.Plan.Edition.Id}: {say[Labels.Of(relation)]}, {say[Labels.Of(certainty)]})", $" (through {cell.Plan.Edition.Id}: {say[Labels.Of(relation)]}, {say[Labels.Of(certainty)]})"]
            : string.Empty;
        var count = cell.Activities.Length > 0 ? $", {say[Counted.Activities(cell.Activities.Length)]}" : string.Empty;
        return new Run(say[Labels.Of(cell.Standing)] + count + through) { Behind = behind };
    }
}
