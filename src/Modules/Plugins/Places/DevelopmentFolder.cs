using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Plugins.Places;

/// <summary>The folder that somebody is working on, where there is one.</summary>
internal static class DevelopmentFolder
{
    public static IEnumerable<PluginPlace> In(ProductOptions options) => string.IsNullOrWhiteSpace(options.DevelopmentFolder)
        ? []
        : [LooseFolders.At(Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.DevelopmentFolder)), PluginOrigin.Development)];
}
