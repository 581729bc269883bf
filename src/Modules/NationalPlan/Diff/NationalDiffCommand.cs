using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Diff;

internal sealed class NationalDiffCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> from;
    private readonly Argument<string> to;
    private readonly Option<string> output;

    public NationalDiffCommand(CommandContext context)
        : base("diff", context.Say("Visar vad som skiljer två utgåvor, versioner eller utkast.", "Shows what differs between two editions, versions or drafts."))
    {
        this.context = context;
        from = Edition("from", context.Say("från", "from"), context.Say("Den tidigare, till exempel agera-2020 eller agera-2025@1.0.0.", "The earlier one, for example agera-2020 or agera-2025@1.0.0."));
        to = Edition("to", context.Say("till", "to"), context.Say("Den senare, till exempel agera-2025 eller agera-2030@draft.", "The later one, for example agera-2025 or agera-2030@draft."));
        output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Markdown);
        Arguments.Add(from);
        Arguments.Add(to);
        Options.Add(output);
        SetAction(Run);
    }

    private static Argument<string> Edition(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };

    private int Run(ParseResult parsed)
    {
        var plans = context.Services.GetRequiredService<NationalPlans>();
        var ends = new[] { parsed.GetRequiredValue(from), parsed.GetRequiredValue(to) };
        if (ends.FirstOrDefault(written => plans.Find(written) is null) is { } unknown)
        {
            return context.Unknown(
                new($"Utgåvan ”{unknown}” finns inte.", $"There is no edition “{unknown}”."),
                unknown,
                [.. plans.Editions.Select(edition => edition.Id), .. plans.Drafts.Select(draft => $"{draft.Id}@{EditionReference.Draft}")]);
        }

        var diff = plans.Compare(plans.Find(ends[0])!, plans.Find(ends[1])!);
        switch (parsed.FormatOf(output))
        {
            case OutputFormat.Markdown:
                context.Results.Write(DiffMarkdown.Of(diff, context.Language));
                break;
            case OutputFormat.Table:
                Describe(diff);
                break;
            case var format:
                context.WriteList(format, Rows(diff), () => DiffView.Of(diff));
                break;
        }

        return ExitCode.Fine;
    }

    private void Describe(EditionDiff diff)
    {
        context.Results.WriteLine(context.Say(DiffSummary.Of(diff)));
        foreach (var group in DiffGroups.Of(diff))
        {
            context.Results.WriteLine();
            context.Results.WriteLine(context.Say(group.Name));
            foreach (var change in group.Changes)
            {
                context.Results.WriteLine($"  {context.Say(ChangeSentence.Of(change))}");
                if (change is { Field: not null, Old: not null, New: not null, Kind: ChangeKind.Renamed or ChangeKind.Reworded })
                {
                    context.Results.WriteLine($"    {WordDiff.InText(change.Old, change.New)}");
                }
                else if (change.Field is not null && (change.Old ?? change.New) is not null && change.Kind != ChangeKind.Sourced)
                {
                    context.Results.WriteLine($"    {change.Old ?? "–"} → {change.New ?? "–"}");
                }
            }
        }
    }

    private Table Rows(EditionDiff diff) => Table.Of(
        diff.Changes,
        (context.Say("Ändring", "Change"), change => Words.Of(change.Kind)),
        (context.Say("Slag", "Item"), change => Words.Of(change.Item)),
        ("Id", change => change.Id),
        (context.Say("Tidigare id", "Former id"), change => change.FormerId),
        (context.Say("Namn", "Name"), change => context.Say(change.Name)),
        (context.Say("Uppgift", "Field"), change => change.Field),
        (context.Say("Förut", "Before"), change => change.Old),
        (context.Say("Nu", "Now"), change => change.New),
        (context.Say("Kräver", "Asks for"), change => Words.Of(change.Weight)));
}
