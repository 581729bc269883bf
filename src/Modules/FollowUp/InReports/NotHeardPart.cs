using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

internal sealed class NotHeardPart(ReportGrounds grounds) : FollowUpPart(grounds)
{
    /// <summary>How many units are named. The number is our choice.</summary>
    public const int AtMost = 50;

    public override string Id => "follow-up.not-heard";

    public override Text Name => new("Inte hörda", "Not heard");

    protected override IEnumerable<Block> Write(ReportGround ground, Area? area)
    {
        var (total, say) = (ground.Overview.Total, ground.Say);
        var silent = TallyFigures.NotHeard(total, ground.Slice);
        if (silent.Count == 0)
        {
            yield break;
        }

        var units = ground.Found(Mark.Expected).Standings.Where(standing => standing.State is null).Select(standing => standing.Assignment.Unit).Distinct().ToArray();
        var room = Math.Min(AtMost, ground.Rows);
        var names = units.Take(room).SelectMany((unit, place) => (Run[])[.. place > 0 ? (Run[])[", "] : [], NameOf(ground, unit, silent)]);
        yield return new Remark(RemarkKind.NotHeard,
        [
            say["Vi har inte hört något om ", "Nothing has been heard of "],
            ground.Count(silent),
            say[" av ", " of "],
            ground.Count(TallyFigures.Expected(total, ground.Slice)),
            say[$" att rapportera för {ground.Slice.Period.Name.Swedish}. Det gäller ", $" to be reported for {ground.Period}. It concerns "],
            Traced.Run(say.Count(units.Length, ("enhet", "enheter"), ("unit", "units")), silent, ground.Scope.RegionId, say),
            ": ",
            .. names,
            .. units.Length > room
                ? (Run[])[say[" och ", " and "], Traced.Run(say[$"{units.Length - room} till", $"{units.Length - room} more"], silent, ground.Scope.RegionId, say)]
                : [],
            ".",
        ]);
    }

    private static Run NameOf(ReportGround ground, int unit, Figure silent) => Traced.Run(
        ground.UnitName(unit),
        silent with { Slice = silent.Slice with { Unit = ground.Scope.Organisation.Find(unit)!, OnlyItself = true } },
        ground.Scope.RegionId,
        ground.Say);
}
