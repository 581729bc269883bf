using System.CommandLine;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.NationalPlan.Crosswalking;

internal sealed class CrosswalkCommand : Command
{
    public CrosswalkCommand(CommandContext context)
        : base("crosswalk", context.Say("Övergångar: vad områdena i en utgåva är i en annan.", "Crosswalks: what the areas of one edition are in another."))
    {
        Subcommands.Add(new CrosswalkListCommand(context));
        Subcommands.Add(new CrosswalkShowCommand(context));
        Subcommands.Add(new CrosswalkEditCommand(context));
    }
}
