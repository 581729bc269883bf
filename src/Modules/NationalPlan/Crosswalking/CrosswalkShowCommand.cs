using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Crosswalking;

/// <summary>Shows how two editions relate, also by way of others; as YAML the file that can be changed and taken in again.</summary>
internal sealed class CrosswalkShowCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> from;
    private readonly Argument<string> to;
    private readonly Option<string> output;

    public CrosswalkShowCommand(CommandContext context)
        : base("show", context.Say("Visar en övergång, och vad den inte säger något om.", "Shows a crosswalk, and what it says nothing about."))
    {
        this.context = context;
        from = CrosswalkEditCommand.End("from", context.Say("från", "from"), context.Say("Den ena utgåvans id.", "The id of the one edition."));
        to = CrosswalkEditCommand.End("to", context.Say("till", "to"), context.Say("Den andra utgåvans id.", "The id of the other edition."));
        output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Yaml, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(from);
        Arguments.Add(to);
        Options.Add(output);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var model = context.Services.GetRequiredService<NationalPlans>().Model;
        var (first, second) = (parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
        if (new[] { first, second }.FirstOrDefault(id => model.FindOrDraft(id) is null) is { } unknown)
        {
            return context.Unknown(new($"Utgåvan ”{unknown}” finns inte.", $"There is no edition “{unknown}”."), unknown, model.Editions.Select(edition => edition.Id));
        }

        if (model.Between(first, second) is not { } crosswalk)
        {
            context.Messages.WriteLine(context.Say(
                $"Ingen har beskrivit hur {first} förhåller sig till {second}.", $"Nobody has described how {first} relates to {second}."));
            return ExitCode.Failure;
        }

        switch (parsed.FormatOf(output))
        {
            case OutputFormat.Yaml:
                return WriteFile(model.CrosswalkFileOf(first, second), first, second);
            case OutputFormat.Table:
                Describe(model, crosswalk);
                break;
            case var format:
                context.WriteList(format, Rows(crosswalk), () => Browsing.CrosswalkView.Of(crosswalk));
                break;
        }

        return ExitCode.Fine;
    }

    private int WriteFile(CrosswalkFile? file, string first, string second)
    {
        if (file is null)
        {
            context.Messages.WriteLine(context.Say(
                $"Ingen fil går från {first} till {second}; övergången är sammansatt av andra.", $"No file leads from {first} to {second}; the crosswalk is put together from others."));
            return ExitCode.Failure;
        }

        context.Results.Write(file.Content);
        context.Messages.WriteLine(context.Say(
            FormattableString.Invariant($"Ändring {file.Revision}. Ta in den igen med ”national crosswalk edit {first} {second} --file … --revision {file.Revision}”."),
            FormattableString.Invariant($"Change {file.Revision}. Take it in again with “national crosswalk edit {first} {second} --file … --revision {file.Revision}”.")));
        return ExitCode.Fine;
    }

    private void Describe(NationalModel model, Crosswalk crosswalk)
    {
        var (first, second) = (model.FindOrDraft(crosswalk.From)!, model.FindOrDraft(crosswalk.To)!);
        context.Results.WriteLine(crosswalk.Through.IsEmpty ? $"{first.Id} → {second.Id}" : $"{first.Id} → {string.Join(" → ", crosswalk.Through)} → {second.Id}");
        foreach (var pair in crosswalk.Pairs)
        {
            context.Results.WriteLine();
            context.Results.WriteLine($"{NameOf(first, pair.From)} → {NameOf(second, pair.To)}");
            context.Results.WriteLine($"  {Relation(pair)}{context.Say(Labels.Of(pair.Confidence))}, {context.Say(Labels.Of(pair.Status)).ToLowerInvariant()}{(pair.Author is { } author ? $", {author}" : string.Empty)}{(pair.On is { } on ? on.ToString(" yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Empty)}");
            context.Results.WriteLine($"  {context.Say(pair.Rationale)}");
            if (!pair.Links.IsEmpty)
            {
                context.Results.WriteLine($"  {context.Say("Väg:", "Path:")} {string.Join("; ", pair.Links.Select(link => $"{link.From ?? "–"} {Words.Of(link.Relation)} {link.To ?? "–"}"))}");
            }
        }

        var coverage = Coverage.Of(first, second, crosswalk);
        context.Results.WriteLine();
        context.Results.WriteLine(context.Say(
            $"Täckning: {Percent(coverage.Share)} av områdena i de båda utgåvorna.", $"Coverage: {Percent(coverage.Share)} of the areas of the two editions."));
        foreach (var (edition, areas) in new[] { (first, coverage.UnmappedFrom), (second, coverage.UnmappedTo) }.Where(end => end.Item2.Length > 0))
        {
            context.Results.WriteLine($"  {context.Say($"Inte nämnda i {edition.Id}:", $"Not mentioned of {edition.Id}:")} {string.Join("; ", areas.Select(area => context.Say(area.Name)))}");
        }
    }

    private string Relation(CrosswalkPair pair) => pair is { From: not null, To: not null } ? $"{context.Say(Labels.Of(pair.Relation))}, " : string.Empty;

    private string NameOf(Edition edition, string? id) =>
        id is null ? context.Say("(ingen motsvarighet)", "(no counterpart)") : edition.Find(id)?.Name.In(context.Language) ?? id;

    private string Percent(double share) => share.ToString("P0", CultureInfo.GetCultureInfo(context.Language == Language.English ? "en-GB" : "sv-SE"));

    private Table Rows(Crosswalk crosswalk) => Table.Of(
        crosswalk.Pairs,
        (context.Say("Från", "From"), pair => pair.From),
        (context.Say("Till", "To"), pair => pair.To),
        (context.Say("Förhållande", "Relation"), pair => Words.Of(pair.Relation)),
        (context.Say("Säkerhet", "Certainty"), pair => Words.Of(pair.Confidence)),
        (context.Say("Läge", "State"), pair => Words.Of(pair.Status)),
        (context.Say("Varför", "Why"), pair => context.Say(pair.Rationale)),
        (context.Say("Av", "By"), pair => pair.Author),
        (context.Say("Dag", "Day"), pair => pair.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
