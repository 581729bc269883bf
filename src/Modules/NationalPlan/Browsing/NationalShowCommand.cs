using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
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
                Describe(context, edition);
            }
            else
            {
                context.WriteList(format, Areas(context, edition), () => EditionView.Of(edition));
            }

            return ExitCode.Fine;
        });
    }

    private static Table Areas(CommandContext context, Edition edition) => Table.Of(
        edition.Areas,
        (context.Say("Slag", "Kind"), area => context.Say(Labels.Of(area.Kind))),
        ("Id", area => area.Id),
        (context.Say("Namn", "Name"), area => context.Say(area.Name)),
        (context.Say("Stöd", "Support"), area => context.Say(Labels.Of(area.Provenance.Attestation))));

    // The ids are what a plan file refers to and are too long for a column.
    private static void Describe(CommandContext context, Edition edition)
    {
        context.Results.WriteLine(context.Say(edition.Title));
        context.Results.WriteLine($"{edition.Publisher}, {context.Say(Labels.Of(edition.Status)).ToLowerInvariant()}, {context.Say("period", "period")} {context.Say(Labels.Of(edition.Period))}");
        foreach (var kind in edition.Areas.GroupBy(area => area.Kind))
        {
            context.Results.WriteLine();
            context.Results.WriteLine(kind.Key == AreaKind.Foundation
                ? context.Say("Grundläggande förutsättningar", "Foundations")
                : context.Say("Fokusområden", "Focus areas"));
            foreach (var area in kind)
            {
                var support = area.Provenance.Attestation == Attestation.Attested ? string.Empty : $" ({context.Say(Labels.Of(area.Provenance.Attestation)).ToLowerInvariant()})";
                context.Results.WriteLine($"  {context.Say(area.Name)}{support}");
                context.Results.WriteLine($"    {area.Id}");
            }
        }
    }
}
