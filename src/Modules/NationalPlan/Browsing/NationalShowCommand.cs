using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.National;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Browsing;

internal sealed class NationalShowCommand : Command
{
    public NationalShowCommand(CommandContext context)
        : base("show", context.Say("Visar en utgåvas områden.", "Shows the areas of an edition."))
    {
        var id = new Argument<string>("edition") { HelpName = context.Say("utgåva", "edition"), Description = context.Say("Utgåvans id, till exempel agera-2020.", "The edition's id, for example agera-2020.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(id);
        Options.Add(output);
        SetAction(parsed =>
        {
            var plans = context.Services.GetRequiredService<INationalPlans>();
            var written = parsed.GetRequiredValue(id);
            if (plans.Find(written) is not { } edition)
            {
                return context.Unknown(
                    new($"Utgåvan ”{written}” finns inte.", $"There is no edition “{written}”."), written, plans.Editions.Select(known => known.Id));
            }

            var format = parsed.FormatOf(output);
            if (format == OutputFormat.Table)
            {
                Introduce(context, edition);
            }

            var table = Table.Of(
                edition.Areas,
                (context.Say("Slag", "Kind"), area => context.Say(Labels.Of(area.Kind))),
                (context.Say("Id", "Id"), area => area.Id),
                (context.Say("Namn", "Name"), area => context.Say(area.Name)),
                (context.Say("Stöd", "Support"), area => context.Say(Labels.Of(area.Provenance.Attestation))));
            context.WriteList(format, table, () => EditionView.Of(edition));
            return ExitCode.Fine;
        });
    }

    private static void Introduce(CommandContext context, Edition edition)
    {
        context.Results.WriteLine(context.Say(edition.Title));
        context.Results.WriteLine($"{edition.Publisher}, {context.Say(Labels.Of(edition.Status)).ToLowerInvariant()}, {context.Say("period", "period")} {edition.Period?.ToString() ?? context.Say("okänd", "not known")}");
    }
}
