using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.Comparison.Wording;

/// <summary>What relations and certainties are called.</summary>
internal static class Relations
{
    /// <summary>What the frame's area is to the plan's.</summary>
    public static Text Meaning(SkosRelation relation) => relation switch
    {
        SkosRelation.Exact => new("exakt motsvarighet", "exact counterpart"),
        SkosRelation.Close => new("nära motsvarighet", "close counterpart"),
        SkosRelation.Broad => new("ramens område är vidare", "the frame’s area is wider"),
        SkosRelation.Narrow => new("ramens område är snävare", "the frame’s area is narrower"),
        _ => new("besläktat", "related"),
    };

    /// <summary>The relation in one word, for tables.</summary>
    public static Text Word(SkosRelation relation) => relation switch
    {
        SkosRelation.Exact => new("exakt", "exact"),
        SkosRelation.Close => new("nära", "close"),
        SkosRelation.Broad => new("vidare", "wider"),
        SkosRelation.Narrow => new("snävare", "narrower"),
        _ => new("besläktat", "related"),
    };

    public static Text Certainty(Confidence certainty) => certainty switch
    {
        Confidence.High => new("hög säkerhet", "high certainty"),
        Confidence.Medium => new("medelhög säkerhet", "medium certainty"),
        _ => new("låg säkerhet", "low certainty"),
    };
}
