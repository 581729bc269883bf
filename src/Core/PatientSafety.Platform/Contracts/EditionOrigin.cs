namespace PatientSafety.Platform.Contracts;

/// <summary>How a published version of an edition came to this installation.</summary>
public enum EditionOrigin
{
    /// <summary>With the product.</summary>
    Shipped,

    /// <summary>Published here.</summary>
    Published,

    /// <summary>Published elsewhere and taken in here.</summary>
    Imported,
}
