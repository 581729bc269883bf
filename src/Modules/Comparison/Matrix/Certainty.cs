using PatientSafety.Core.National;

namespace PatientSafety.Comparison.Matrix;

/// <summary>How certain a comparison through a pair is. This is the only place that says so.</summary>
internal static class Certainty
{
    /// <summary>The author's confidence says how sure the relation is; the relation says how much of a standing it can carry at all.</summary>
    public static Confidence Of(CrosswalkPair pair) => AtMost(pair.Confidence, pair.Relation switch
    {
        SkosRelation.Exact => Confidence.High,
        SkosRelation.Close => Confidence.Medium,
        _ => Confidence.Low,
    });

    /// <summary>Related areas have to do with each other, but neither stands for the other.</summary>
    public static bool CarriesStanding(CrosswalkPair pair) =>
        pair is { From: not null, To: not null, Relation: not SkosRelation.Related };

    private static Confidence AtMost(Confidence confidence, Confidence limit) => confidence < limit ? confidence : limit;
}
