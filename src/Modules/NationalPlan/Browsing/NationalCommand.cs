using System.CommandLine;
using PatientSafety.NationalPlan.Crosswalking;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.NationalPlan.Drafting;
using PatientSafety.NationalPlan.Publishing;
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
        Subcommands.Add(new NationalDiffCommand(context));
        Subcommands.Add(new CrosswalkCommand(context));
        Subcommands.Add(new DraftCommand(context));
        Subcommands.Add(new NationalPublishCommand(context));
        Subcommands.Add(new NationalHistoryCommand(context));
        Subcommands.Add(new NationalExportCommand(context));
        Subcommands.Add(new NationalImportCommand(context));
    }
}
