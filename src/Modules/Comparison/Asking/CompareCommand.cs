using System.CommandLine;
using System.CommandLine.Completions;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Comparison.Showing;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Json;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Comparison.Asking;

internal sealed class CompareCommand : Command
{
    private readonly CommandContext context;

    public CompareCommand(CommandContext context)
        : base("compare", context.Say("Jämför regionernas planer, område för område.", "Compares the regions’ plans, area by area."))
    {
        this.context = context;
        var regions = new Option<string[]>("--region", "-r")
        {
            Description = context.Say("En region som ska vara med. Kan anges flera gånger. Förval: alla.", "A region to include. May be given several times. Default: all."),
            HelpName = "id",
            Arity = ArgumentArity.OneOrMore,
            DefaultValueFactory = _ => [],
        };
        regions.CompletionSources.Add(_ => context.Services.GetRequiredService<IRegions>().Active.Select(region => new CompletionItem(region.Region.Id)));
        var edition = new Option<string>("--edition", "-e")
        {
            Description = context.Say("Den nationella utgåva som planerna läses mot. Förval: den senaste.", "The national edition that the plans are read against. Default: the latest."),
            HelpName = "id",
        };
        edition.CompletionSources.Add(_ => context.Services.GetRequiredService<INationalPlans>().Editions.Select(known => new CompletionItem(known.Id)));
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Html);
        Options.Add(regions);
        Options.Add(edition);
        Options.Add(output);
        Subcommands.Add(new CompareNearCommand(context));
        SetAction((parsed, _) => RunAsync(
            new ComparisonQuery([.. parsed.GetValue(regions) ?? []], parsed.GetValue(edition)),
            parsed.FormatOf(output)));
    }

    private async Task<int> RunAsync(ComparisonQuery query, OutputFormat format)
    {
        var problems = new List<Text>();
        if (context.Services.GetRequiredService<IComparison>().Compare(query, problems) is not { } comparison)
        {
            foreach (var problem in problems)
            {
                await context.Messages.WriteLineAsync(context.Say(problem));
            }

            return ExitCode.Failure;
        }

        switch (format)
        {
            case OutputFormat.Json:
                await context.Results.WriteLineAsync(JsonText.Of(ComparisonView.Of(comparison, context.Language)));
                break;
            case OutputFormat.Csv:
                await context.Results.WriteAsync(CsvText.Of(CsvRows.Of(comparison, context)));
                break;
            case OutputFormat.Html:
                await context.Results.WriteLineAsync(await HtmlDocument.OfAsync(comparison, context.Language));
                break;
            default:
                WriteTable(comparison);
                break;
        }

        return ExitCode.Fine;
    }

    private void WriteTable(PlanComparison comparison)
    {
        Write(Paragraph.Of(string.Empty, $"{context.Say("Ram:", "Frame:")} {context.Say(comparison.Frame.Title)} ({comparison.Frame.Id})"));
        if (comparison.Plans.IsEmpty)
        {
            context.Results.WriteLine(context.Say("Här finns inga planer att jämföra.", "There are no plans to compare here."));
        }
        else
        {
            TableWriter.Write(MatrixTable.Of(comparison, context), context.Results);
            Write(MatrixTable.Legend(comparison, context));
        }

        if (comparison.Notes.Length > 0)
        {
            context.Results.WriteLine();
            context.Results.WriteLine(context.Say("Att tänka på", "Bear in mind"));
            Write(comparison.Notes.SelectMany(note => Paragraph.Of("- ", $"{context.Say(Labels.Of(note.Kind))}. {context.Say(note.Sentence)}")));
        }
    }

    private void Write(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            context.Results.WriteLine(line);
        }
    }
}
