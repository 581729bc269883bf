namespace PatientSafety.Core.National;

/// <summary>How the second item of a pair relates to the first, in the mapping relations of SKOS (W3C Recommendation, 18 August 2009, section 10).</summary>
public enum SkosRelation
{
    /// <summary><c>skos:exactMatch</c>: the two can stand for each other everywhere.</summary>
    Exact,

    /// <summary><c>skos:closeMatch</c>: near enough to stand for each other in some uses.</summary>
    Close,

    /// <summary><c>skos:broadMatch</c>: the second is wider than the first.</summary>
    Broad,

    /// <summary><c>skos:narrowMatch</c>: the second is narrower than the first.</summary>
    Narrow,

    /// <summary><c>skos:relatedMatch</c>: they have to do with each other, and neither stands for the other.</summary>
    Related,
}
