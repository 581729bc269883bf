using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>Reads once for all parts of a report.</summary>
internal sealed class ReportGrounds(Ground ground, Overviews overviews, Pictures pictures, Standings standings, EntriesBehind behind, INationalPlans national)
{
    public ReportStart Of(RegionReport report) => report.Once(() => Read(report));

    private ReportStart Read(RegionReport report)
    {
        var say = report.Say;
        var region = report.RegionId;
        if (ground.Of(region, out var problem) is not { } scope)
        {
            return new ReportStart { Missing = Missing(problem is null ? say["Uppföljningen kan inte läsas.", "The follow-up cannot be read."] : say[problem], $"regions/{region}/follow-up") };
        }

        if (scope.PeriodFor(report.Plan.Id, report.Covered) is not { } period)
        {
            return new ReportStart
            {
                Scope = scope,
                Missing = Missing(say["Planen har ingen uppföljningsperiod som hör till den tid som rapporten omfattar.", "The plan has no period of follow-up that belongs to the time that the report covers."], $"regions/{region}/{report.Plan.Id}"),
            };
        }

        var overview = overviews.Of(scope, new Slice { Unit = report.Unit, Period = period, AsOf = report.AsOf });
        if (overview.Total.Expected == 0 && overview.Total.Counts.IsZero)
        {
            return new ReportStart
            {
                Scope = scope,
                Missing = scope.Assignments.IsEmpty
                    ? Missing(say["Ingen aktivitet är nedbruten till någon enhet, så det finns ingenting att följa upp.", "No activity has been handed on to any unit, so there is nothing to follow up."], $"regions/{region}/follow-up/activities")
                    : Missing(say[$"{report.UnitName} har inget att rapportera för {period.Name.Swedish}.", $"{report.UnitName} has nothing to report for {say[period.Name]}."], SliceAddress.Picture(region, overview.Slice)),
            };
        }

        return new ReportStart { Scope = scope, Ground = new ReportGround(report, overview, new AreaNames(national, scope), pictures, standings, behind) };

        Remark Missing(string sentence, string address) => new(
            RemarkKind.Missing,
            new Run(sentence) { Behind = new Trace(say["Uppföljningen som den står i systemet.", "The follow-up as it stands in the system."], address) });
    }
}
