using PatientSafety.Platform;
using PatientSafety.Plugins.Packing;

namespace PatientSafety.Plugins.Installing;

/// <summary>Knows the code that came with the product: a region that only changes its plan need not have its code signed anew.</summary>
internal static class ShippedCode
{
    public static bool IsAllIn(Package package)
    {
        var shipped = Directory.Exists(DataFolder.ShippedPlugins)
            ? Directory.EnumerateFiles(DataFolder.ShippedPlugins, "*", SearchOption.AllDirectories).Select(file => Package.HashOf(File.ReadAllBytes(file))).ToHashSet(StringComparer.Ordinal)
            : [];
        return package.Files.All(file => FileKinds.ForeignToData(file.Key, file.Value) is null || shipped.Contains(Package.HashOf(file.Value)));
    }
}
