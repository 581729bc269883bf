namespace PatientSafety.Core;

/// <summary>The languages of the product. Swedish is the first.</summary>
public enum Language
{
    /// <summary>Swedish, <c>sv</c>. Every text has it.</summary>
    Swedish,

    /// <summary>English, <c>en</c>. The product's own texts all have it; a region's own texts may lack it.</summary>
    English,
}
