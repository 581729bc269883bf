using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Browsing;

internal sealed class PluginListCommand : Command
{
    public PluginListCommand(CommandContext context)
        : base("list", context.Say("Visar alla instick, deras läge och skälet till det.", "Lists every plugin, its status and the reason for it."))
    {
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Options.Add(output);
        SetAction(parsed =>
        {
            var plugins = context.Services.GetRequiredService<IRegions>().Plugins;
            var table = Table.Of(
                plugins,
                (context.Say("Id", "Id"), plugin => plugin.Id),
                (context.Say("Version", "Version"), plugin => plugin.Version ?? "–"),
                (context.Say("Läge", "Status"), plugin => context.Say(Labels.Of(plugin.Status))),
                (context.Say("Ursprung", "Origin"), plugin => context.Say(plugin.Trust is { } trust ? Labels.Of(trust) : Labels.Of(plugin.Origin))),
                (context.Say("Skäl", "Reason"), plugin => context.Say(plugin.Reason)));
            context.WriteList(parsed.FormatOf(output), table, () => plugins.Select(PluginView.Of));
            return ExitCode.Fine;
        });
    }
}
