using System.CommandLine;
using PatientSafety.Indicators.Importing;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Indicators.Showing;

internal sealed class IndicatorCommand : Command
{
    public IndicatorCommand(CommandContext context)
        : base("indicator", context.Say("Regionernas indikatorer och deras värden.", "The regions’ indicators and their values."))
    {
        Subcommands.Add(new IndicatorShowCommand(context));
        Subcommands.Add(new IndicatorImportCommand(context));
    }
}
