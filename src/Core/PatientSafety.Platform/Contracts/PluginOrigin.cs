namespace PatientSafety.Platform.Contracts;

public enum PluginOrigin
{
    /// <summary>Came with the product.</summary>
    Shipped,

    /// <summary>Put in the data folder by those who run the product.</summary>
    Installed,

    /// <summary>A folder that somebody is working on, shown while they do.</summary>
    Development,
}
