using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Browsing;

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

            var plugin = context.Services.GetRequiredService<IPluginFolders>().Check(path);
            Write(context, parsed.FormatOf(output), plugin);
            return plugin.Status == PluginStatus.Active ? ExitCode.Fine : ExitCode.Failure;
        });
    }

    private static void Write(CommandContext context, OutputFormat format, InstalledPlugin plugin)
    {
        if (format != OutputFormat.Table)
        {
            context.WriteList(format, FindingsText.Table(context, plugin.Findings), () => PluginView.Of(plugin));
            return;
        }

        FindingsText.Write(context, plugin.Findings, plugin.Folder);
        context.Results.WriteLine($"{plugin.Id}: {context.Say(Labels.Of(plugin.Status)).ToLowerInvariant()}. {FindingsText.Counted(context, plugin.Findings)}.");
    }
}
