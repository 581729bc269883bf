using System.CommandLine;
using PatientSafety.NationalPlan.Exchange;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.NationalPlan.Browsing;

internal sealed class NationalCommand : Command
{
    public NationalCommand(CommandContext context)
        : base("national", context.Say("Den nationella handlingsplanen och dess utgåvor.", "The national action plan and its editions."))
    {
        Subcommands.Add(new NationalListCommand(context));
        Subcommands.Add(new NationalShowCommand(context));
        Subcommands.Add(new NationalExportCommand(context));
        Subcommands.Add(new NationalImportCommand(context));
    }
}
