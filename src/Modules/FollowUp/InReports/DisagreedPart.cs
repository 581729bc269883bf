using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

internal sealed class DisagreedPart(ReportGrounds grounds) : FollowUpPart(grounds)
{
    public override string Id => "follow-up.disagreed";

    public override Text Name => new("Aktiviteter där enheterna säger olika", "Activities that units disagree on");

    /// <summary>What units can disagree on.</summary>
    public static IEnumerable<Figure> Columns(RegionScope scope, Tally tally, Slice slice) =>
    [
        .. new[] { CoreStatus.Completed, CoreStatus.Ongoing, CoreStatus.Delayed, CoreStatus.NotStarted, CoreStatus.Cancelled }.Select(status => TallyFigures.Of(scope, status, tally, slice)),
        TallyFigures.Of(Effect.Full, tally, slice),
        TallyFigures.Of(Effect.None, tally, slice),
    ];

    /// <summary>What units say of one activity, in a line.</summary>
    public static ImmutableArray<Run> Line(ReportGround ground, ActivityTally activity) =>
        InLine.Of(ground, ground.Report.Words(activity.Activity.Title), Columns(ground.Scope, activity.Tally, ground.Slice with { Activity = activity.Activity }));

    protected override IEnumerable<Block> Write(ReportGround ground, Area? area)
    {
        var disagreed = ground.Overview.Activities.Where(activity => activity.IsDisagreedOn).ToArray();
        if (disagreed.Length > 0)
        {
            yield return new Paragraph(Traced.Run(
                ground.Say.Count(disagreed.Length, ("aktivitet där enheterna säger olika.", "aktiviteter där enheterna säger olika."), ("activity that units disagree on.", "activities that units disagree on.")),
                Figures.DisagreedOn(disagreed.Length, ground.Slice),
                ground.Scope.RegionId,
                ground.Say));
            if (ground.Report.IsShort)
            {
                yield return new Bullets([.. disagreed.Take(ground.Rows).Select(activity => Line(ground, activity))]);
                foreach (var more in ground.More(disagreed.Length, ground.Rows, new("i planens ordning", "in the order of the plan"), SliceAddress.Picture(ground.Scope.RegionId, ground.Slice)))
                {
                    yield return more;
                }

                yield break;
            }

            yield return TallyGrid.Of(
                ground,
                ground.Say[$"Där enheterna säger olika: {ground.Place}", $"Where units disagree: {ground.Place}"],
                ground.Say["Aktivitet", "Activity"],
                TallyGrid.Rows(ground, disagreed),
                (tally, slice) => Columns(ground.Scope, tally, slice));
        }
    }
}
