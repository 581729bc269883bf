using System.CommandLine;
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

        var counts = Enum.GetValues<Severity>().Reverse().Select(severity => (severity, plugin.Findings.Count(finding => finding.Severity == severity))).ToArray();
        context.Results.WriteLine(context.Say(
            $"{plugin.Id}: {Labels.Of(plugin.Status).Swedish.ToLowerInvariant()}. {counts[0].Item2} fel, {counts[1].Item2} varningar, {counts[2].Item2} noteringar.",
            $"{plugin.Id}: {Labels.Of(plugin.Status).English!.ToLowerInvariant()}. {counts[0].Item2} errors, {counts[1].Item2} warnings, {counts[2].Item2} notes."));
    }

    private static Table Findings(CommandContext context, InstalledPlugin plugin) => Table.Of(
        plugin.Findings,
        ("Id", finding => finding.Id),
        (context.Say("Tyngd", "Severity"), finding => Words.Of(finding.Severity)),
        (context.Say("Plats", "Place"), finding => finding.Location?.ToString()),
        (context.Say("Vad", "What"), finding => context.Say(finding.Message)),
        (context.Say("Åtgärd", "Remedy"), finding => context.Say(finding.Remedy)));
}
