using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.Comparison.Wording;

/// <summary>What a relation says of the frame's area, in running text.</summary>
internal static class Relations
{
    public static Text Meaning(SkosRelation relation) => relation switch
    {
        SkosRelation.Exact => new("samma område", "the same area"),
        SkosRelation.Close => new("nästan samma område", "nearly the same area"),
        SkosRelation.Broad => new("ramens område är vidare", "the frame’s area is broader"),
        SkosRelation.Narrow => new("ramens område är snävare", "the frame’s area is narrower"),
        _ => new("besläktat", "related"),
    };
}
