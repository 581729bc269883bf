using System.Collections.Immutable;
using PatientSafety.Comparison.Timeline;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Comparison.InReports;

internal sealed class ComparisonTimelinePart(IComparison comparison) : INationalPart
{
    public string Id => "comparison.timeline";

    public Text Name { get; } = new("När planerna gäller", "When the plans hold");

    public ValueTask<ImmutableArray<Block>> WriteAsync(NationalReport report, CancellationToken stop)
    {
        if (ComparedInReport.Of(report, comparison).WithPlans is not { } compared)
        {
            return new([]);
        }

        var say = report.Say;
        var names = compared.Plans.DistinctBy(plan => plan.Region.Id, StringComparer.Ordinal).ToDictionary(plan => plan.Region.Id, plan => plan.Region.Name, StringComparer.Ordinal);
        var title = say["När utgåvorna och planerna gäller", "When the editions and the plans hold"];
        var table = new Grid(
            title,
            [new(say["Utgåva eller plan", "Edition or plan"]), new(say["Slag", "Kind"]), new(say["Period", "Period"])],
            [.. compared.Timeline.Select(Row)]);
        var picture = new TimelinePicture(compared.Timeline, Who, say);
        return new([picture.IsEmpty
            ? table
            : new Chart(
                title,
                say["Tidslinje över utgåvor och planer. Samma uppgifter står i tabellen.", "Time line of editions and plans. The same data is in the table."],
                picture.Draw(label: null),
                table)]);

        string Who(TimelineEntry entry) => entry.IsEdition ? say["Nationell utgåva", "National edition"] : names.GetValueOrDefault(entry.RegionId!, entry.RegionId!);

        ImmutableArray<Cell> Row(TimelineEntry entry)
        {
            var behind = entry.IsEdition
                ? new Trace(say[$"Utgåvan {entry.Id}.", $"The edition {entry.Id}."], $"national/{entry.Id}")
                : new Trace(say[$"Planens egna uppgifter ({Who(entry)}).", $"The facts of the plan ({Who(entry)})."], $"regions/{entry.RegionId}/{entry.Id}#facts");
            return [report.Words(entry.Name) with { Behind = behind }, Who(entry), new Run(say[entry.Period]) { Behind = behind }];
        }
    }
}
