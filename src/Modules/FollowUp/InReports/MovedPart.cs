using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

internal sealed class MovedPart(ReportGrounds grounds) : FollowUpPart(grounds)
{
    public override string Id => "follow-up.moved";

    public override Text Name => new("Vad som har ändrats sedan perioden före", "What has moved since the period before");

    protected override IEnumerable<Block> Write(ReportGround ground, Area? area)
    {
        var say = ground.Say;
        if (ground.Before is not { } before)
        {
            return [new Remark(RemarkKind.Note, say[$"{Traced.Sentence(ground.Period)} är planens första uppföljningsperiod. Det finns ingen tidigare att jämföra med.", $"{Traced.Sentence(ground.Period)} is the plan's first period of follow-up. There is none before to compare with."])];
        }

        var then = say[before.Period.Name];
        if (before.Activities.IsEmpty)
        {
            return [new Remark(RemarkKind.Note, say[$"För {then} fanns inget att rapportera, så det finns inget att jämföra med.", $"For {then} there was nothing to report, so there is nothing to compare with."])];
        }

        var moved = Moved(ground).ToArray();
        return moved switch
        {
            [] => [new Paragraph(say[$"Inget antal har ändrats sedan {then}.", $"No number has changed since {then}."])],
            _ when ground.Report.IsShort =>
            [
                new Paragraph(say[$"Från {then} till {ground.Period}:", $"From {then} to {ground.Period}:"]),
                new Bullets([.. moved.Take(ground.Rows).Select(one => (ImmutableArray<Run>)[one.Activity, $": {say[one.After.Name]} ", ground.Count(one.Before), " → ", ground.Count(one.After), "."])]),
                .. ground.More(moved.Length, ground.Rows, new("i planens ordning", "in the order of the plan"), SliceAddress.Picture(ground.Scope.RegionId, ground.Slice)),
            ],
            _ => [new Grid(
                say[$"Från {then} till {ground.Period}: {ground.Report.UnitName}", $"From {then} to {ground.Period}: {ground.Report.UnitName}"],
                [new GridColumn(say["Aktivitet", "Activity"]), new GridColumn(say["Läge", "Status"]), new GridColumn(Traced.Sentence(then), IsNumber: true), new GridColumn(Traced.Sentence(ground.Period), IsNumber: true)],
                [.. moved.Select(one => (ImmutableArray<Cell>)[one.Activity, Traced.Sentence(say[one.After.Name]), ground.Count(one.Before), ground.Count(one.After)])])],
        };
    }

    private static IEnumerable<(Run Activity, Figure Before, Figure After)> Moved(ReportGround ground)
    {
        var (period, activities) = ground.Before!.Value;
        var (then, now) = (activities.ToDictionary(known => known.Activity.Number), ground.Overview.Activities.ToDictionary(known => known.Activity.Number));
        foreach (var activity in ground.Scope.Activities.Where(known => known.Number > 0 && (then.ContainsKey(known.Number) || now.ContainsKey(known.Number))))
        {
            var slice = ground.Slice with { Activity = activity };
            var pairs = Figures.Done(ground.Scope, TallyOf(then, activity.Number), slice with { Period = period })
                .Zip(Figures.Done(ground.Scope, TallyOf(now, activity.Number), slice))
                .Where(pair => pair.First.Count != pair.Second.Count);
            foreach (var (before, after) in pairs)
            {
                yield return (ground.Report.Words(activity.Title), before, after);
            }
        }
    }

    private static Tally TallyOf(Dictionary<int, ActivityTally> tallies, int activity) => tallies.TryGetValue(activity, out var known) ? known.Tally : default;
}
