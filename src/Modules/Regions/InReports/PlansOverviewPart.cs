using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;
using PatientSafety.Regions.Wording;

namespace PatientSafety.Regions.InReports;

/// <summary>The plans of all regions in the report, a row for each.</summary>
internal sealed class PlansOverviewPart(IRegions regions, INationalPlans national) : INationalPart
{
    private const int RegionsOfSweden = 21;

    public string Id => "plans.overview";

    public Text Name { get; } = new("Regionernas planer", "The plans of the regions");

    public ValueTask<ImmutableArray<Block>> WriteAsync(NationalReport report, CancellationToken stop)
    {
        var say = report.Say;
        ImmutableArray<ImmutableArray<Cell>> rows = [.. report.Regions.SelectMany(region => Rows(report, region))];
        return new(
        [
            Coverage(report),
            .. rows.IsEmpty ? Array.Empty<Block>() :
            [
                new Grid(
                    say["Regionernas planer", "The plans of the regions"],
                    [
                        new(say["Region", "Region"]),
                        new(say["Plan", "Plan"]),
                        new(say["Period", "Period"]),
                        new(say["Utgåva", "Edition"]),
                        new(say["Beslut", "Decision"]),
                        new(say["Beslutad av", "Decided by"]),
                        new(say["Aktiviteter", "Activities"], IsNumber: true),
                        new(say["Hela planen i källan", "The whole plan in the source"]),
                    ],
                    rows),
            ],
        ]);
    }

    private Paragraph Coverage(NationalReport report)
    {
        var say = report.Say;
        var installed = regions.Active.Count(region => region.Plans.Length > 0);
        var shown = report.Regions.Count(region => region.Plans.Length > 0);
        var behind = new Trace(
            say["Antalet regioner som är i bruk i den här installationen och har minst en plan. Sverige har 21 regioner.", "The number of regions that are in use in this installation and have at least one plan. Sweden has 21 regions."],
            "regions");
        return new(
        [
            new Run(say[
                FormattableString.Invariant($"{installed} av {RegionsOfSweden} regioner har en plan i den här installationen."),
                FormattableString.Invariant($"{installed} of {RegionsOfSweden} regions {(installed == 1 ? "has" : "have")} a plan in this installation.")]) { Behind = behind },
            .. shown == installed ? Array.Empty<Run>() :
            [
                new Run(say[FormattableString.Invariant($" Rapporten omfattar {shown} av dem."), FormattableString.Invariant($" The report takes in {shown} of them.")])
                {
                    Behind = new Trace(say["Antalet regioner i rapporten som har minst en plan.", "The number of regions in the report that have at least one plan."], "regions"),
                },
            ],
        ]);
    }

    private IEnumerable<ImmutableArray<Cell>> Rows(NationalReport report, RegionConfiguration region) => region.Plans.IsEmpty
        ? [[region.Region.Name, new Run(report.Say["Ingen plan finns här.", "There is no plan here."]) { Behind = new Trace(report.Say["Regionens sida.", "The page of the region."], $"regions/{region.Region.Id}") }, .. Enumerable.Repeat(new Cell([]), 6)]]
        : region.Plans.OrderBy(plan => plan.Period?.From ?? DateOnly.MaxValue).ThenBy(plan => plan.Id, StringComparer.Ordinal).Select(plan => Row(report, region, plan));

    private ImmutableArray<Cell> Row(NationalReport report, RegionConfiguration region, RegionalPlan plan)
    {
        var say = report.Say;
        var statements = new PlanStatements(report, region, plan);
        var whole = statements.OfPlan();
        var decision = plan.Adopted is { } adoption ? statements.Of(say["Beslutet om planen.", "The decision on the plan."], adoption.Provenance, "facts") : whole;
        return
        [
            region.Region.Name,
            statements.Said(plan.Title, whole),
            new Run(say[plan.Period]) { Behind = whole },
            Edition(report, plan, whole),
            new Run(Decision(report, plan)) { Behind = decision },
            new Cell(statements.Body(plan.Adopted?.By, decision)),
            new Run(FormattableString.Invariant($"{plan.Activities.Length}")) { Behind = statements.Counted(say["Antalet aktiviteter.", "The number of activities."], "activities") },
            new Run(plan.SourceComplete ? say["Ja", "Yes"] : say["Nej", "No"]) { Behind = whole },
        ];
    }

    private Cell Edition(NationalReport report, RegionalPlan plan, Trace behind)
    {
        var status = national.Find(plan.Follows)?.Status is EditionStatus.Provisional and var known ? $", {report.Say[Labels.Of(known)].ToLowerInvariant()}" : string.Empty;
        return new Run($"{plan.Follows}{status}") { Behind = behind };
    }

    private static string Decision(NationalReport report, RegionalPlan plan) => plan.Adopted switch
    {
        null => report.Say[PlanWords.NoDecision],
        { On: { } day } adoption => $"{report.Say[Labels.Of(adoption.Status)]} {report.Say[day]}",
        { Status: AdoptionStatus.Adopted } => report.Say["Beslutad, dagen är inte känd", "Adopted, the day is not known"],
        var adoption => report.Say[Labels.Of(adoption.Status)],
    };
}
