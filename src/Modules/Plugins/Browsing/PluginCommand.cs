using System.CommandLine;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Plugins.Catalogues;
using PatientSafety.Plugins.Checking;
using PatientSafety.Plugins.Developing;
using PatientSafety.Plugins.Importing;
using PatientSafety.Plugins.Installing;
using PatientSafety.Plugins.Making;
using PatientSafety.Plugins.Packing;

namespace PatientSafety.Plugins.Browsing;

internal sealed class PluginCommand : Command
{
    public PluginCommand(CommandContext context)
        : base("plugin", context.Say("Regionernas instick.", "The regions’ plugins."))
    {
        Subcommands.Add(new PluginListCommand(context));
        Subcommands.Add(new PluginNewCommand(context));
        Subcommands.Add(new PluginImportCommand(context));
        Subcommands.Add(new PluginCheckCommand(context));
        Subcommands.Add(new PluginDevCommand(context));
        Subcommands.Add(new PluginPackCommand(context));
        Subcommands.Add(PluginInstallCommand.Plan(context));
        Subcommands.Add(PluginInstallCommand.Install(context));
        Subcommands.Add(new PluginUpgradeCommand(context));
        foreach (var act in PluginActCommand.All(context))
        {
            Subcommands.Add(act);
        }

        Subcommands.Add(new PluginVerifyCommand(context));
        Subcommands.Add(new PluginMatrixCommand(context));
        Subcommands.Add(new PluginCatalogueCommand(context));
    }
}
