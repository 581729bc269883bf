using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Browsing;

internal sealed class NationalListCommand : Command
{
    public NationalListCommand(CommandContext context)
        : base("list", context.Say("Visar utgåvorna.", "Lists the editions."))
    {
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Options.Add(output);
        SetAction(parsed =>
        {
            var editions = context.Services.GetRequiredService<INationalPlans>().Editions;
            var table = Table.Of(
                editions,
                (context.Say("Id", "Id"), edition => edition.Id),
                (context.Say("Läge", "State"), edition => context.Say(Labels.Of(edition.Status))),
                (context.Say("Period", "Period"), edition => context.Say(Labels.Of(edition.Period))),
                (context.Say("Förutsättningar", "Foundations"), edition => edition.Foundations.Length.ToString(CultureInfo.InvariantCulture)),
                (context.Say("Fokusområden", "Focus areas"), edition => edition.FocusAreas.Length.ToString(CultureInfo.InvariantCulture)));
            context.WriteList(parsed.FormatOf(output), table, () => editions.Select(EditionView.Of));
            return ExitCode.Fine;
        });
    }
}
