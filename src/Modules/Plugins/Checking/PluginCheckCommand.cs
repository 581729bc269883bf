using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Plugins.Checking;

/// <summary>Checks a folder with the same code as the host loads it with.</summary>
internal sealed class PluginCheckCommand : Command
{
    public PluginCheckCommand(CommandContext context)
        : base("check", context.Say("Granskar ett instick i en mapp och visar allt som hittas.", "Checks a plugin in a folder and shows everything that is found."))
    {
        var folder = new Argument<string>("folder") { HelpName = context.Say("mapp", "folder"), Description = context.Say("Mappen med plan.yaml.", "The folder with plan.yaml.") };
        var strict = new Option<bool>("--strict") { Description = context.Say("Också varningar räknas som fel.", "Warnings count as errors too.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Sarif, OutputFormat.Csv);
        Arguments.Add(folder);
        Options.Add(strict);
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

            var plugin = context.Services.GetRequiredService<IPluginFolders>().Check(path);
            var passes = plugin.Status == PluginStatus.Active && !(parsed.GetValue(strict) && HasWarnings(plugin));
            var exitCode = passes ? ExitCode.Fine : ExitCode.Failure;
            Write(context, parsed.FormatOf(output), plugin, exitCode);
            if (plugin.Status == PluginStatus.Active && !passes)
            {
                var sentence = context.Say("Inte godkänt: med --strict räknas också varningar som fel.", "Not passed: with --strict, warnings count as errors too.");
                (parsed.FormatOf(output) == OutputFormat.Table ? context.Results : context.Messages).WriteLine(sentence);
            }

            return exitCode;
        });
    }

    private static bool HasWarnings(InstalledPlugin plugin) => plugin.Findings.Any(finding => finding.Severity == Severity.Warning);

    private static void Write(CommandContext context, OutputFormat format, InstalledPlugin plugin, int exitCode)
    {
        switch (format)
        {
            case OutputFormat.Sarif:
                context.Results.WriteLine(new SarifLog(plugin, context.Language, exitCode).Text());
                break;
            case OutputFormat.Table:
                FindingsText.Write(context, plugin.Findings, plugin.Folder);
                context.Results.WriteLine($"{plugin.Id}: {context.Say(CheckWords.Of(plugin.Status)).ToLowerInvariant()}. {FindingsText.Counted(context, plugin.Findings)}.");
                break;
            default:
                context.WriteList(format, FindingsText.Table(context, plugin.Findings), () => CheckedPlugin.Of(plugin));
                break;
        }
    }
}
