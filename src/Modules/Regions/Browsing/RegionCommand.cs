using System.CommandLine;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Regions.Browsing;

internal sealed class RegionCommand : Command
{
    public RegionCommand(CommandContext context)
        : base("region", context.Say("Regionerna och deras planer.", "The regions and their plans."))
    {
        Subcommands.Add(new RegionListCommand(context));
        Subcommands.Add(new RegionShowCommand(context));
    }
}
