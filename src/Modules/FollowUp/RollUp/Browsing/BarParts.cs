using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.RollUp.Browsing;

/// <summary>Counts as parts of bars.</summary>
internal static class BarParts
{
    /// <summary>What the looks of parts are called, from left to right.</summary>
    public static readonly string[] Kinds = [.. Done(default).Concat(OfEffect(default)).Select(part => part.Kind)];

    public static IReadOnlyList<BarPart> Done(Tally tally) =>
    [
        .. Enum.GetValues<CoreStatus>().OrderBy(Figures.Order).Select(status => new BarPart(Words.Of(status), Figures.NameOf(status), tally.Counts.Of(status))),
        new("not-heard", new Text("inte hörda", "not heard"), tally.NotHeard),
    ];

    public static IReadOnlyList<BarPart> OfEffect(Tally tally) =>
    [
        new("full", EffectWords.Of(Effect.Full), tally.Counts.EffectFull),
        new("some", EffectWords.Of(Effect.Some), tally.Counts.EffectSome),
        new("none", EffectWords.Of(Effect.None), tally.Counts.EffectNone),
        new("not-assessed", EffectWords.Of(Effect.NotAssessed), tally.Counts.EffectNotAssessed),
    ];
}
