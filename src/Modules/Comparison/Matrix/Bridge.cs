using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Matrix;

/// <summary>The way from the edition that plans follow to the frame, laid once for all the plans that follow it.</summary>
internal sealed class Bridge
{
    private readonly Dictionary<string, BridgedArea> areas;
    private readonly BridgedArea unknown;

    public Bridge(INationalPlans national, Edition from, Edition frame)
    {
        From = from;
        Frame = frame;
        var crosswalk = national.Between(from.Id, frame.Id);
        Exists = crosswalk is not null;
        areas = (crosswalk?.Pairs ?? [])
            .Where(pair => pair.To is not null)
            .GroupBy(pair => pair.To!, StringComparer.Ordinal)
            .ToDictionary(pairs => pairs.Key, pairs => new BridgedArea(pairs, from), StringComparer.Ordinal);
        unknown = BridgedArea.Unknown(from);
    }

    public Edition From { get; }

    public Edition Frame { get; }

    /// <summary>Whether anybody has said how the two editions relate.</summary>
    public bool Exists { get; }

    public BridgedArea To(string areaId) => areas.GetValueOrDefault(areaId, unknown);

    /// <summary>The pairs that carry a standing into an area of the frame.</summary>
    public IEnumerable<CrosswalkPair> CarryingPairs() =>
        Frame.Areas.Select(area => To(area.Id)).Where(area => area.Carries).SelectMany(area => area.Through);
}
