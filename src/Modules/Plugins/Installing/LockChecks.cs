using NuGet.Versioning;
using PatientSafety.Plugins.Packing;

namespace PatientSafety.Plugins.Installing;

/// <summary>Holds what a lock file says against what may be there. It names folders, so the names are held against what names may be; and somebody may have mended it by hand.</summary>
internal static class LockChecks
{
    private const int HashLength = 64;

    public static bool IsSound(string id, LockedPlugin? plugin) =>
        plugin is not null
        && plugin.Id == id
        && IsName(id)
        && (plugin.Active is null || plugin.Versions.ContainsKey(plugin.Active))
        && plugin.Acts.All(act => act is not null)
        && plugin.Versions.All(version => IsSound(version.Key, version.Value));

    private static bool IsSound(string number, LockedVersion? version) =>
        version is not null
        && version.Version == number
        && IsName(number)
        && SemanticVersion.TryParse(number, out _)
        && VersionRange.TryParse(version.Core, out _)
        && IsHash(version.Package)
        && version.Line.All(IsHash)
        && version.Files.All(file => PackagePath.Problem(file.Key) is null && IsHash(file.Value));

    private static bool IsName(string written) => PackagePath.Problem(written) is null && !written.Contains('/', StringComparison.Ordinal);

    private static bool IsHash(string? written) => written is { Length: HashLength } && written.All(char.IsAsciiHexDigitLower);
}
