using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;
using PatientSafety.Regions.Loading;

namespace PatientSafety.Regions.Browsing;

/// <summary>Checks a folder with the same code as the host loads it with.</summary>
internal sealed class PluginCheckCommand : Command
{
    public PluginCheckCommand(CommandContext context)
        : base("check", context.Say("Granskar ett instick i en mapp och visar allt som hittas.", "Checks a plugin in a folder and shows everything that is found."))
    {
        var folder = new Argument<string>("folder") { HelpName = context.Say("mapp", "folder"), Description = context.Say("Mappen med plan.yaml.", "The folder with plan.yaml.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(folder);
        Options.Add(output);
        SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            if (!Directory.Exists(path))
            {
                context.Messages.WriteLine(context.Say(
                    $"Mappen ”{path}” finns inte. Ange mappen som plan.yaml ligger i.",
                    $"There is no folder “{path}”. Give the folder that plan.yaml is in."));
                return ExitCode.Failure;
            }

            var plugin = context.Services.GetRequiredService<PluginFolder>().Inspect(path, PluginOrigin.Installed, disabled: []);
            Write(context, parsed.FormatOf(output), plugin);
            return plugin.Status == PluginStatus.Active ? ExitCode.Fine : ExitCode.Failure;
        });
    }

    private static void Write(CommandContext context, OutputFormat format, InstalledPlugin plugin)
    {
        if (format != OutputFormat.Table)
        {
            context.WriteList(format, Findings(context, plugin), () => PluginView.Of(plugin));
            return;
        }

        // Grouped by kind, so that what to do is said once; a table of sentences is hard to read in 80 columns.
        foreach (var kind in plugin.Findings.GroupBy(finding => finding.Kind))
        {
            context.Results.WriteLine($"{kind.Key.Id} {context.Say(Labels.Of(kind.Key.Severity)).ToLowerInvariant()}: {context.Say(kind.Key.Title)}{(kind.Key.Basis is { } basis ? $" ({basis})" : string.Empty)}");
            foreach (var finding in kind)
            {
                context.Results.WriteLine($"  {finding.Location?.ToString() ?? plugin.Folder}: {context.Say(finding.Message)}");
                if (finding.Remedy != kind.Key.Remedy)
                {
                    context.Results.WriteLine($"    → {context.Say(finding.Remedy)}");
                }
            }

            if (kind.Any(finding => finding.Remedy == kind.Key.Remedy))
            {
                context.Results.WriteLine($"  → {context.Say(kind.Key.Remedy)}");
            }

            context.Results.WriteLine();
        }

        string Count(Severity severity, (string One, string Many) swedish, (string One, string Many) english)
        {
            var count = plugin.Findings.Count(finding => finding.Severity == severity);
            return count == 1 ? $"1 {context.Say(swedish.One, english.One)}" : string.Create(CultureInfo.InvariantCulture, $"{count} {context.Say(swedish.Many, english.Many)}");
        }

        string[] counts =
        [
            Count(Severity.Error, ("fel", "fel"), ("error", "errors")),
            Count(Severity.Warning, ("varning", "varningar"), ("warning", "warnings")),
            Count(Severity.Note, ("notering", "noteringar"), ("note", "notes")),
        ];
        context.Results.WriteLine($"{plugin.Id}: {context.Say(Labels.Of(plugin.Status)).ToLowerInvariant()}. {string.Join(", ", counts)}.");
    }

    private static Table Findings(CommandContext context, InstalledPlugin plugin) => Table.Of(
        plugin.Findings,
        ("Id", finding => finding.Id),
        (context.Say("Tyngd", "Severity"), finding => Words.Of(finding.Severity)),
        (context.Say("Plats", "Place"), finding => finding.Location?.ToString()),
        (context.Say("Vad", "What"), finding => context.Say(finding.Message)),
        (context.Say("Åtgärd", "Remedy"), finding => context.Say(finding.Remedy)));
}
