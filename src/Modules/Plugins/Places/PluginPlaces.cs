using Microsoft.Extensions.Options;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Plugins.Places;

/// <summary>All folders with plugins, in the order in which they count: the one being worked on, those laid in the data folder by hand, then those that came with the product.</summary>
internal sealed class PluginPlaces(DataFolder data, IOptions<ProductOptions> options) : IPluginPlaces
{
    public string Mark => string.Join('\n', Read().Select(place => $"{place.Path} {place.Stamp}"));

    public IReadOnlyList<PluginPlace> Read() =>
    [
        .. DevelopmentFolder.In(options.Value),
        .. LooseFolders.In(data.Plugins, PluginOrigin.Installed),
        .. LooseFolders.In(DataFolder.ShippedPlugins, PluginOrigin.Shipped),
    ];
}
