using System.CommandLine;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.NationalPlan.Drafting;

internal sealed class DraftCommand : Command
{
    public DraftCommand(CommandContext context)
        : base("draft", context.Say("Utkast till nya utgåvor och versioner.", "Drafts of new editions and versions."))
    {
        Subcommands.Add(new DraftListCommand(context));
        Subcommands.Add(new DraftNewCommand(context));
        Subcommands.Add(new DraftShowCommand(context));
        Subcommands.Add(new DraftEditCommand(context));
        Subcommands.Add(new DraftCheckCommand(context));
        Subcommands.Add(new DraftDiscardCommand(context));
    }
}
