using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Comparison.Asking;

/// <summary>Sentences about what was asked for and is not there.</summary>
internal static class Unknown
{
    public static Text Edition(string id, INationalPlans national)
    {
        var remedy = Suggestion.Remedy(id, [.. national.Editions.Select(edition => edition.Id)]);
        return new Text($"Utgåvan ”{id}” finns inte. {remedy.Swedish}", $"There is no edition “{id}”. {remedy.English}");
    }

    public static IEnumerable<Text> Region(string id, IRegions regions)
    {
        var inactive = regions.Plugins
            .Where(plugin => plugin.Status != PluginStatus.Active && IsOf(plugin, id))
            .OrderBy(plugin => plugin.Folder, StringComparer.Ordinal)
            .ToArray();
        if (inactive.Length > 0)
        {
            return inactive.Select(plugin => new Text(
                $"Regionen ”{id}” är installerad men används inte. {plugin.Reason.Swedish}",
                $"The region “{id}” is installed but not in use. {plugin.Reason.In(Language.English)}"));
        }

        var remedy = Suggestion.Remedy(id, [.. regions.Active.Select(region => region.Region.Id)]);
        return [new Text($"Regionen ”{id}” finns inte. {remedy.Swedish}", $"There is no region “{id}”. {remedy.English}")];
    }

    /// <summary>What is wrong with a question about one activity; empty where the activity is there.</summary>
    public static IReadOnlyList<Text> In(string regionId, string activityId, IRegions regions)
    {
        if (regions.Find(regionId) is not { } region)
        {
            return [.. Region(regionId, regions)];
        }

        var known = region.Plans.SelectMany(plan => plan.Activities).Select(activity => activity.Id).ToArray();
        if (known.Contains(activityId, StringComparer.Ordinal))
        {
            return [];
        }

        var remedy = Suggestion.Remedy(activityId, known);
        return
        [
            new Text(
                $"Regionen ”{regionId}” har ingen aktivitet ”{activityId}”. {remedy.Swedish}",
                $"The region “{regionId}” has no activity “{activityId}”. {remedy.English}"),
        ];
    }

    private static bool IsOf(InstalledPlugin plugin, string id) =>
        string.Equals(plugin.Id, id, StringComparison.Ordinal)
        || string.Equals(plugin.Configuration?.Region.Id, id, StringComparison.Ordinal);
}
