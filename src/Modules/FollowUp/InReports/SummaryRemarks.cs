using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.InReports;

/// <summary>What a reader has to know of the numbers of the whole report. The summary alone says it.</summary>
internal static class SummaryRemarks
{
    public static IEnumerable<Remark> Of(ReportGround ground)
    {
        var (report, say, period) = (ground.Report, ground.Say, ground.Slice.Period);
        if (period.Period != report.Covered)
        {
            yield return Note(say[
                $"Rapporten omfattar {Labels.Of(report.Covered).Swedish}. Uppföljningen visas för {period.Name.Swedish} ({Labels.Of(period.Period).Swedish}), som är den period i planen som hör dit.",
                $"The report covers {say[Labels.Of(report.Covered)]}. The follow-up is shown for {ground.Period} ({say[Labels.Of(period.Period)]}), the plan's period that belongs to it."]);
        }

        if (period.Period.To >= (report.AsOf ?? report.Today))
        {
            yield return Note(say["Perioden är inte slut, så talen kan ändras.", "The period has not ended, so the numbers may change."]);
        }

        if (report.AsOf is { } day)
        {
            yield return Note(say[
                $"Så var det känt vid slutet av {Dates.Day(day, Language.Swedish)}. Det som rapporterats eller rättats senare är inte med.",
                $"This is how it was known at the end of {Dates.Day(day, Language.English)}. What was reported or corrected later is left out."]);
        }

        if (period.ChosenByUs)
        {
            yield return new Remark(RemarkKind.Unconfirmed, say["Regionen har ingen regel om hur ofta aktiviteterna följs upp, eller så har vi tolkat den. Perioden är vårt val.", "The region has no rule for how often activities are followed up, or we have read it into one. The period is our choice."]);
        }

        foreach (var remark in OtherPlans(ground).Concat(NotHandedOn(ground, period)))
        {
            yield return remark;
        }

        static Remark Note(string words) => new(RemarkKind.Note, words);
    }

    /// <summary>The pages show plans that are followed up on the same day together, and so do the numbers here.</summary>
    private static IEnumerable<Remark> OtherPlans(ReportGround ground)
    {
        var (say, report) = (ground.Say, ground.Report);
        var others = ground.Overview.Activities.Where(activity => activity.Activity.PlanId != report.Plan.Id).ToArray();
        if (others.Length > 0)
        {
            var figure = TallyFigures.Expected(others.Aggregate(default(Tally), (sum, activity) => sum + activity.Tally), ground.Slice);
            yield return new Remark(
                RemarkKind.Note,
                say["I talen ingår också ", "The numbers include "],
                new Run(Traced.Number(figure.Count)) { Behind = new Trace(say["Aktiviteter hos enheter som hör till en annan av regionens planer, där perioden slutar samma dag.", "Activities at units that belong to another of the region's plans, where the period ends on the same day."], SliceAddress.Picture(report.RegionId, ground.Slice)) },
                say[" som hör till en annan av regionens planer och följs upp samma dag.", " of another of the region's plans, which are followed up on the same day."]);
        }
    }

    private static IEnumerable<Remark> NotHandedOn(ReportGround ground, FollowUpPeriod period)
    {
        var (say, report) = (ground.Say, ground.Report);
        var until = period.Period.To;
        var missing = ground.Scope.Activities
            .Where(activity => activity.Planned is not null && activity.PlanId == report.Plan.Id
                && activity.IsInForceOn(until) && !(activity.TimePlan?.From > until)
                && !ground.Overview.Activities.Any(known => known.Activity == activity && known.Tally.Expected > 0))
            .ToArray();
        if (!report.IsOfRegion || missing.Length == 0)
        {
            yield break;
        }

        yield return new Remark(RemarkKind.Missing,
        [
            new Run(say.Count(
                missing.Length,
                ("aktivitet i planen är inte nedbruten till någon enhet för perioden: ", "aktiviteter i planen är inte nedbrutna till någon enhet för perioden: "),
                ("activity of the plan has not been handed on to any unit for the period: ", "activities of the plan have not been handed on to any unit for the period: ")))
            {
                Behind = new Trace(say["Planens aktiviteter som gäller vid periodens slut men som ingen enhet har då.", "The plan's activities that hold at the end of the period but that no unit has then."], $"regions/{report.RegionId}/follow-up/activities"),
            },
            .. missing.Take(ground.Rows).SelectMany((activity, place) => (Run[])[.. place > 0 ? (Run[])["; "] : [], report.Words(activity.Title)]),
            missing.Length > ground.Rows ? say[$" och {missing.Length - ground.Rows} till.", $" and {missing.Length - ground.Rows} more."] : ".",
        ]);
    }
}
