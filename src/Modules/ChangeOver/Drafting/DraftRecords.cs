using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver.Drafting;

/// <summary>A draft of a region's plan is kept apart from its plugin, and stays when the plugin goes.</summary>
internal sealed class DraftRecords(DataFolder data) : IRegionRecords
{
    public Task<IReadOnlyList<RegionRecord>> OfAsync(string regionId, CancellationToken stop)
    {
        var place = Path.Combine(data.PluginDrafts, regionId);
        IReadOnlyList<RegionRecord> records = Directory.Exists(place)
            ? [new RegionRecord(new("Ett utkast till ändrad plan", "A draft of a changed plan"), new(place, place))]
            : [];
        return Task.FromResult(records);
    }
}
