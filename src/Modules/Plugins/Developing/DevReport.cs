using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Plugins.Developing;

/// <summary>Tells whoever is working on a folder how it stands: the time, what is wrong, and where the page is.</summary>
internal static class DevReport
{
    public static void Write(CommandContext context, InstalledPlugin plugin, string address, TimeOnly time)
    {
        var at = time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var errors = plugin.Findings.Count(finding => finding.Severity == Severity.Error);
        var counted = FindingsText.Counted(context, plugin.Findings);
        context.Results.WriteLine();
        if (plugin.Status == PluginStatus.Active && errors == 0)
        {
            FindingsText.Write(context, plugin.Findings.Where(finding => finding.Severity == Severity.Warning), plugin.Folder);
            context.Results.WriteLine(context.Say($"{at} {plugin.Folder}: inga fel ({counted}).", $"{at} {plugin.Folder}: no errors ({counted})."));
            context.Results.WriteLine(context.Say($"{at} Sidan: {PageOf(plugin, address, context.Language)}", $"{at} The page: {PageOf(plugin, address, context.Language)}"));
            return;
        }

        FindingsText.Write(context, plugin.Findings.Where(finding => finding.Severity != Severity.Note), plugin.Folder);
        context.Results.WriteLine($"{at} {plugin.Folder}: {context.Say(plugin.Reason)} ({counted})");
        context.Results.WriteLine(context.Say(
            $"{at} Mappen visas inte förrän felen är rättade; till dess gäller regionens andra instick, om det finns något. Läget: {address}/plugins",
            $"{at} The folder is not shown before the errors are mended; until then the region’s other plugin holds, if there is one. Status: {address}/en/plugins"));
    }

    private static string PageOf(InstalledPlugin plugin, string address, Language language) =>
        $"{address}{(language == Language.English ? "/en" : string.Empty)}/regions/{plugin.Configuration?.Region.Id}";
}
