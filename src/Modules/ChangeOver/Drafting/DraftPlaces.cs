using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.ChangeOver.Drafting;

/// <summary>Says where a region's draft is, whether it is one of ours, and what a change starts from.</summary>
internal sealed class DraftPlaces(IPluginFolders folders, IRegions regions, DataFolder data)
{
    public const string MarkFile = "draft.yaml";

    public string PlaceOf(string regionId, string? chosen) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(chosen ?? Path.Combine(data.PluginDrafts, regionId)));

    /// <summary>Whether a folder is a draft that the product made for a region: only such a one is replaced.</summary>
    public static bool IsOurs(string place, string regionId)
    {
        var mark = Path.Combine(place, MarkFile);
        var findings = new List<Finding>();
        return File.Exists(mark) && YamlFile.Read(mark, MarkFile, findings)?.Entries
            .Any(entry => entry is { Key.Value: "region", Value: YamlScalar region } && region.Value == regionId) == true;
    }

    public static string Mark(string regionId) =>
        $"# Ett utkast som produkten har gjort. / A draft that the product has made.\nregion: {regionId}\n";

    /// <summary>What a change of a region's plan starts from, or null with the reason.</summary>
    public PlanSource? SourceOf(string regionId, string place, out Text? problem)
    {
        problem = null;
        if (Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any())
        {
            if (!IsOurs(place, regionId))
            {
                problem = new(
                    $"Mappen {place} är inte ett utkast som produkten har gjort för {regionId}. Ange en annan med --draft, eller flytta undan den.",
                    $"The folder {place} is not a draft that the product has made for {regionId}. Give another with --draft, or move it away.");
                return null;
            }

            var draft = folders.Check(place);
            if (draft.Status != PluginStatus.Active || draft.Configuration is null)
            {
                problem = new(
                    $"Utkastet i {place} kan inte användas: {draft.Reason.Swedish} Rätta det eller ta bort mappen.",
                    $"The draft in {place} cannot be used: {draft.Reason.In(Language.English)} Mend it or remove the folder.");
                return null;
            }

            return new PlanSource(place, draft, IsDraft: true);
        }

        if (regions.PluginOf(regionId) is not { Path: var path } plugin)
        {
            problem = new($"Regionen ”{regionId}” är inte i bruk.", $"The region “{regionId}” is not in use.");
            return null;
        }

        // The file may have been edited since the product read it.
        return new PlanSource(path, HashIn(path) == plugin.ContentHash ? plugin : folders.Check(path), IsDraft: false) is { Plugin.Configuration: not null } source
            ? source
            : Unreadable(path, out problem);
    }

    /// <summary>Whether the plugin in use is another than the one that the draft was made from.</summary>
    public bool IsBehind(string regionId, string place)
    {
        var inUse = regions.PluginOf(regionId)?.ContentHash;
        return inUse is not null && inUse != HashIn(place)
            && !Enumerable.Range(1, FormerPlans.Newest(place)).Any(number => ChangeRecord.Read(FormerPlans.Record(place, number))?.FormerHash == inUse);
    }

    public static string? HashIn(string folder) =>
        Path.Combine(folder, FormerPlans.PlanFile) is var file && File.Exists(file) ? FormerPlans.HashOf(File.ReadAllBytes(file)) : null;

    private static PlanSource? Unreadable(string path, out Text problem)
    {
        problem = new($"Planfilen i {path} går inte att läsa.", $"The plan file in {path} cannot be read.");
        return null;
    }
}
