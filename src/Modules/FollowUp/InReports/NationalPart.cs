using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>Region by region, how much has been reported and done. A region of which nothing is known is said to be so, and never counted as zero.</summary>
internal sealed class NationalPart(Ground grounds, Pictures pictures) : INationalPart
{
    private static readonly Text NotRead = new("Uppföljningen kan inte läsas.", "The follow-up cannot be read.");
    private static readonly Text NoPlan = new("Regionen har ingen plan här.", "The region has no plan here.");
    private static readonly Text NoPeriod = new("Planen har ingen uppföljningsperiod som hör till den tid som rapporten omfattar.", "The plan has no period of follow-up that belongs to the time that the report covers.");
    private static readonly Text NothingHandedOn = new("Ingenting är nedbrutet till någon enhet här. Hur det går är inte känt.", "Nothing has been handed on to any unit here. How it goes is not known.");

    public string Id => "follow-up.national";

    public Text Name => new("Uppföljningen i regionerna", "Follow-up in the regions");

    public ValueTask<ImmutableArray<Block>> WriteAsync(NationalReport report, CancellationToken stop)
    {
        var say = report.Say;
        var rows = new List<(ImmutableArray<Cell> Head, Figure[] Figures, string Region)>();
        var remarks = new List<Block>();
        foreach (var configuration in report.Regions)
        {
            var region = configuration.Region.Id;
            if (Row(report, configuration, out var missing) is { } row)
            {
                rows.Add((row.Head, row.Figures, region));
            }
            else
            {
                remarks.Add(new Remark(RemarkKind.Missing, new Run($"{configuration.Region.Name}: {say[missing]}") { Behind = new Trace(say["Regionens uppföljning.", "The region's follow-up."], $"regions/{region}/follow-up") }));
            }
        }

        return ValueTask.FromResult<ImmutableArray<Block>>(rows.Count == 0 ? [.. remarks] :
        [
            new Grid(
                say["Region för region: vad som ska rapporteras, är rapporterat och klart", "Region by region: what is to be reported, has been and is done"],
                [new GridColumn(say["Region", "Region"]), new GridColumn(say["Plan", "Plan"]), new GridColumn(say["Period", "Period"]), .. rows[0].Figures.Select(figure => new GridColumn(Traced.Sentence(say[figure.Name]), IsNumber: true))],
                [.. rows.Select(row => (ImmutableArray<Cell>)[.. row.Head, .. row.Figures.Select(figure => (Cell)Traced.Count(figure, row.Region, say))])]),
            new Remark(RemarkKind.Note, say["Regionerna har olika planer, perioder och organisation. Talen visar hur långt var och en har kommit och kan inte ställas mot varandra.", "The regions have different plans, periods and organisations. The numbers show how far each of them has come and cannot be set against each other."]),
            .. remarks,
        ]);
    }

    private (ImmutableArray<Cell> Head, Figure[] Figures)? Row(NationalReport report, RegionConfiguration configuration, out Text missing)
    {
        var (region, say) = (configuration.Region.Id, report.Say);
        missing = NotRead;
        if (grounds.Of(region, out var problem) is not { } scope)
        {
            missing = problem ?? missing;
            return null;
        }

        if ((scope.Configuration.PlanOn(report.Covered.To) ?? scope.Configuration.LatestPlan()) is not { } plan || scope.PeriodFor(plan.Id, report.Covered) is not { } period)
        {
            missing = scope.Configuration.Plans.IsEmpty ? NoPlan : NoPeriod;
            return null;
        }

        var slice = new Slice { Unit = scope.Organisation.Top, Period = period, AsOf = report.AsOf };
        var tally = pictures.Totals(scope, slice.Unit, [period], slice.AsOf)[0];
        if (tally.Expected == 0 && tally.Counts.IsZero)
        {
            missing = NothingHandedOn;
            return null;
        }

        return (
            [
                configuration.Region.Name,
                report.Words(plan.Title) with { Behind = new Trace(say["Planen som gäller vid slutet av den tid som rapporten omfattar, eller den senaste.", "The plan that holds at the end of the time that the report covers, or the latest."], $"regions/{region}/{plan.Id}") },
                say[period.Name],
            ],
            [.. PeriodFigures.Of(scope, tally, slice)]);
    }
}
