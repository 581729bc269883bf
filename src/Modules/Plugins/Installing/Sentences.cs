using NuGet.Versioning;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Installing;

/// <summary>What is said of what was done.</summary>
internal static class Sentences
{
    public static Text Planned(Candidate candidate)
    {
        var what = $"{candidate.Package.Manifest.Id} {candidate.Package.Manifest.Version}";
        return candidate.CanBeInstalled
            ? new($"{what} kan installeras. {Tally(candidate).Swedish}", $"{what} can be installed. {Tally(candidate).In(Language.English)}")
            : new($"{what} kan inte installeras.", $"{what} cannot be installed.");
    }

    public static Text Installed(Candidate candidate, PluginActKind kind)
    {
        var what = $"{candidate.Package.Manifest.Id} {candidate.Package.Manifest.Version}";
        return kind switch
        {
            PluginActKind.Repaired => new($"{what} är helt igen.", $"{what} is whole again."),
            _ when candidate.Before is { } before => new($"{what} är i bruk i stället för {before}. {Tally(candidate).Swedish}", $"{what} is in use instead of {before}. {Tally(candidate).In(Language.English)}"),
            _ => new($"{what} är installerat och i bruk.", $"{what} is installed and in use."),
        };
    }

    public static Text NotInstalled(Candidate candidate)
    {
        var what = $"{candidate.Package.Manifest.Id} {candidate.Package.Manifest.Version}";
        if (candidate.Plugin is { Status: PluginStatus.Disabled or PluginStatus.Refused, Reason: var reason })
        {
            return new($"{what} installerades inte. {reason.Swedish}", $"{what} was not installed. {reason.In(Language.English)}");
        }

        return candidate.Before is { } before
            ? new($"{what} installerades inte. {before} är kvar i bruk.", $"{what} was not installed. {before} stays in use.")
            : new($"{what} installerades inte. Ingenting ändrades.", $"{what} was not installed. Nothing was changed.");
    }

    public static Text Removed(LockedPlugin plugin, PackageFolders places, IReadOnlyCollection<RegionRecord> kept) => new(
        $"{plugin.Id} är borttaget. Paketen finns kvar i {places.Of(plugin.Id)}, och plugin rollback {plugin.Id} tar tillbaka det.{string.Concat(kept.Select(record => $" {record.What.Swedish} finns kvar: {record.Where.Swedish}"))}",
        $"{plugin.Id} is removed. Its packages are kept in {places.Of(plugin.Id)}, and plugin rollback {plugin.Id} brings it back.{string.Concat(kept.Select(record => $" {record.What.In(Language.English)} is kept: {record.Where.In(Language.English)}"))}");

    public static Text Unknown(string id, PluginLock known)
    {
        var remedy = Suggestion.Remedy(id, [.. known.Plugins.Keys]);
        return known.Plugins.IsEmpty
            ? new($"Inget instick är installerat, så ”{id}” finns inte. De som följer med produkten stängs av med inställningen DisabledPlugins.", $"No plugin is installed, so there is no “{id}”. Those that come with the product are switched off with the setting DisabledPlugins.")
            : new($"Insticket ”{id}” är inte installerat. {remedy.Swedish}", $"The plugin “{id}” is not installed. {remedy.In(Language.English)}");
    }

    public static string Versions(LockedPlugin plugin) => string.Join(", ", plugin.Versions.Keys.OrderBy(SemanticVersion.Parse));

    private static Text Tally(Candidate candidate) => candidate.Changes.Length switch
    {
        0 => new("Ingenting ändras för regionen.", "Nothing changes for the region."),
        1 => new("En sak ändras för regionen.", "One thing changes for the region."),
        var count => new($"{count} saker ändras för regionen.", $"{count} things change for the region."),
    };
}
