using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.RollUp.Browsing;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.InReports;

/// <summary>The few numbers that tell a whole period, or a whole region, in one row.</summary>
internal static class PeriodFigures
{
    public static IEnumerable<Figure> Of(RegionScope scope, Tally tally, Slice slice) =>
    [
        TallyFigures.Expected(tally, slice),
        TallyFigures.Reported(tally, slice),
        TallyFigures.Of(scope, CoreStatus.Completed, tally, slice),
        TallyFigures.Of(Effect.Full, tally, slice),
        TallyFigures.Of(Effect.Some, tally, slice),
    ];

    /// <summary>The same as a bar, but for the effect: what is done, what else has been reported, and what has not been heard.</summary>
    public static IReadOnlyList<BarPart> Parts(Tally tally) =>
    [
        new("completed", Figures.NameOf(CoreStatus.Completed), tally.Counts.Completed),
        new("ongoing", new Text("rapporterade men inte klara", "reported but not done"), tally.Counts.Reported - tally.Counts.Completed),
        new("not-heard", new Text("inte hörda", "not heard"), tally.NotHeard),
    ];
}
