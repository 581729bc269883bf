namespace PatientSafety.Plugins.Packing;

/// <summary>What a package may cost before it has been found right. Plans are texts: a real one is a hundredth of this.</summary>
internal static class PackageLimits
{
    /// <summary>Of the package as it comes, in bytes.</summary>
    public const int PackageBytes = 32 * 1024 * 1024;

    /// <summary>Of all its files together, in bytes.</summary>
    public const int TotalBytes = 64 * 1024 * 1024;

    public const int Entries = 1000;

    /// <summary>How many times a file may grow when it is unpacked. Text seldom grows twenty times.</summary>
    public const int Growth = 100;

    /// <summary>Files up to this size may grow as they like.</summary>
    public const int SmallBytes = 256 * 1024;

    public const int SignatureBytes = 64 * 1024;
}
