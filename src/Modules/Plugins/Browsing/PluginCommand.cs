using System.CommandLine;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Plugins.Checking;
using PatientSafety.Plugins.Making;

namespace PatientSafety.Plugins.Browsing;

internal sealed class PluginCommand : Command
{
    public PluginCommand(CommandContext context)
        : base("plugin", context.Say("Regionernas instick.", "The regions’ plugins."))
    {
        Subcommands.Add(new PluginListCommand(context));
        Subcommands.Add(new PluginNewCommand(context));
        Subcommands.Add(new PluginCheckCommand(context));
    }
}
