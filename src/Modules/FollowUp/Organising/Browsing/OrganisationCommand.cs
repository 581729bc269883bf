using System.CommandLine;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp.Organising.Browsing;

internal sealed class OrganisationCommand : Command
{
    public OrganisationCommand(CommandContext context)
        : base("organisation", context.Say("Regionernas enheter och var de hör hemma.", "The units of the regions and where they belong."))
    {
        Subcommands.Add(new OrganisationShowCommand(context));
        Subcommands.Add(new OrganisationImportCommand(context));
    }
}
