using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

internal sealed class UnitsPart(ReportGrounds grounds) : FollowUpPart(grounds)
{
    public override string Id => "follow-up.units";

    public override Text Name => new("Läget per enhet under", "How things stand, by unit below");

    protected override IEnumerable<Block> Write(ReportGround ground, Area? area)
    {
        if (!ground.Overview.Below.IsEmpty)
        {
            yield return TallyGrid.Of(
                ground,
                ground.Say[$"Enhet för enhet: {ground.Place}", $"Unit by unit: {ground.Place}"],
                ground.Say["Enhet", "Unit"],
                TallyGrid.UnitRows(ground),
                (tally, slice) => [.. ActivitiesPart.Columns(ground.Scope, tally, slice), TallyFigures.Of(Effect.Full, tally, slice), TallyFigures.Of(Effect.Some, tally, slice)]);
        }
    }
}
