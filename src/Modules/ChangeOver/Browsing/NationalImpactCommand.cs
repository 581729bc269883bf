using System.CommandLine;
using System.CommandLine.Completions;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.ChangeOver.Choosing;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.ChangeOver.Wording;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver.Browsing;

internal sealed class NationalImpactCommand : Command
{
    public NationalImpactCommand(CommandContext context)
        : base("impact", context.Say("Visar vad en ny utgåva betyder för regionernas planer.", "Shows what a new edition means for the regions’ plans."))
    {
        var from = Edition(context, "--from", context.Say("Utgåvan som planerna följer.", "The edition that plans follow."));
        var to = Edition(context, "--to", context.Say("Den nya utgåvan; id@draft för ett utkast.", "The new edition; id@draft for a draft."));
        var region = new Option<string>("--region", "-r") { HelpName = "id", Description = context.Say("En region, aktivitet för aktivitet. Förval: alla i en tabell.", "One region, activity by activity. Default: all in one table.") };
        region.CompletionSources.Add(_ => context.Services.GetRequiredService<IRegions>().Active.Select(known => new CompletionItem(known.Region.Id)));
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Options.Add(from);
        Options.Add(to);
        Options.Add(region);
        Options.Add(output);
        SetAction(parsed =>
        {
            var problems = new List<Text>();
            var id = parsed.GetValue(region);
            if (context.Services.GetRequiredService<Impacts>().Of(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), id, problems) is not { } impact)
            {
                problems.ForEach(problem => context.Messages.WriteLine(context.Say(problem)));
                return ExitCode.Failure;
            }

            Write(context, impact, id, parsed.FormatOf(output));
            return ExitCode.Fine;
        });
    }

    internal static Option<string> Edition(CommandContext context, string name, string description)
    {
        var option = new Option<string>(name) { HelpName = "id", Required = true, Description = description };
        option.CompletionSources.Add(_ => context.Services.GetRequiredService<INationalPlans>().Editions.Select(known => new CompletionItem(known.Id)));
        return option;
    }

    private static void Write(CommandContext context, EditionImpact impact, string? region, OutputFormat format)
    {
        if (format != OutputFormat.Table)
        {
            var plans = impact.Plans.Select(plan => ChangePlanning.Of(plan, Choices.None)).ToArray();
            var table = region is null || plans.Length == 0 ? ImpactTable.Of(impact, context) : Joined([.. plans.Select(plan => ChangePlanTable.Flat(plan, context))]);
            context.WriteList(format, table, () => ImpactView.Of(impact, region is not null));
            return;
        }

        if (impact.Plans.IsEmpty)
        {
            context.Results.WriteLine(context.Say($"Ingen plan i bruk följer {impact.From.Id}.", $"No plan in use follows {impact.From.Id}."));
        }
        else if (region is not null)
        {
            foreach (var plan in impact.Plans)
            {
                new ChangePlanText(context, ChangePlanning.Of(plan, Choices.None)).Write();
            }
        }
        else
        {
            Summary(context, impact);
        }
    }

    private static void Summary(CommandContext context, EditionImpact impact)
    {
        context.Results.WriteLine(context.Say($"Från {impact.From.Id} till {impact.To.Id}, aktiviteter per region", $"From {impact.From.Id} to {impact.To.Id}, activities by region"));
        TableWriter.Write(ImpactTable.Of(impact, context), context.Results);
        foreach (var sentence in Sentences(context, impact).SelectMany(sentence => Paragraph.Of(string.Empty, sentence)))
        {
            context.Results.WriteLine(sentence);
        }
    }

    private static IEnumerable<string> Sentences(CommandContext context, EditionImpact impact)
    {
        yield return context.Say(
            "Orörda, Berörda av ändrad text och Val som krävs: aktiviteter. Förnya: ställningstaganden till områden som är berörda eller kräver val. Tyst: områden i den nya utgåvan som inget i planen leder till.",
            "Untouched, Touched by text and Choice needed: activities. Renew: statements about areas that are touched or need a choice. Silent: areas of the new edition that nothing in the plan leads to.");
        if (UnknownText.Of(impact) is { } unknown)
        {
            yield return context.Say(unknown);
        }

        if (!impact.Step.IsDescribed)
        {
            yield return context.Say($"Ingen har beskrivit hur {impact.From.Id} förhåller sig till {impact.To.Id}.", $"Nobody has described how {impact.From.Id} relates to {impact.To.Id}.");
        }

        if (impact.Step.New.Length > 0)
        {
            yield return context.Say(
                $"Nytt i {impact.To.Id}: {string.Join(", ", impact.Step.New.Select(area => context.Say(area.Name)))}.",
                $"New in {impact.To.Id}: {string.Join(", ", impact.Step.New.Select(area => context.Say(area.Name)))}.");
        }
    }

    private static Table Joined(Table[] tables) => tables[0] with { Rows = [.. tables.SelectMany(table => table.Rows)] };
}
