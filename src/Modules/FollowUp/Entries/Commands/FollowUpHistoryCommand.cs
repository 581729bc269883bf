using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.Entries.Http;
using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Entries.Commands;

/// <summary><c>followup history</c>: everything that a unit has said, newest first.</summary>
internal sealed class FollowUpHistoryCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> region;
    private readonly Option<string> unit;
    private readonly Option<string> activity;
    private readonly Option<string> period;
    private readonly Option<string> output;

    public FollowUpHistoryCommand(CommandContext context)
        : base("history", context.Say("Visar allt som en enhet har rapporterat, även det som rättats.", "Shows all that a unit has reported, also what was corrected."))
    {
        this.context = context;
        region = FollowUpSymbols.Region(context);
        unit = FollowUpSymbols.AtUnit(context);
        activity = FollowUpSymbols.OfActivity(context, required: false);
        period = FollowUpSymbols.ForPeriod(context, required: false);
        output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(region);
        foreach (var option in new Option[] { unit, activity, period, output })
        {
            Options.Add(option);
        }

        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (FollowUpSymbols.ScopeOf(context, parsed.GetRequiredValue(region)) is not { } scope)
        {
            return ExitCode.Failure;
        }

        var filter = EntryFilter.Of(scope, parsed.GetValue(unit), parsed.GetValue(activity), parsed.GetValue(period));
        if (filter is null)
        {
            return Unknown(parsed, scope);
        }

        using var connection = context.Services.GetRequiredService<IDatabase>().Connect();
        var entries = filter.Read(new EntryReading(connection), scope, 0, int.MaxValue).Reverse().ToArray();
        context.WriteList(parsed.FormatOf(output), TableOf(entries, scope), () => entries.Select(entry => EntryView.Of(entry, scope)).ToArray());
        return ExitCode.Fine;
    }

    private int Unknown(ParseResult parsed, RegionScope scope)
    {
        if (scope.Organisation.Find(parsed.GetRequiredValue(unit)) is null)
        {
            return context.Unknown(new($"Enheten ”{parsed.GetValue(unit)}” finns inte.", $"There is no unit “{parsed.GetValue(unit)}”."), parsed.GetRequiredValue(unit), scope.Organisation.Units.Select(known => known.Id));
        }

        return parsed.GetValue(activity) is { } written && scope.Activity(written) is null
            ? context.Unknown(new($"Aktiviteten ”{written}” finns inte.", $"There is no activity “{written}”."), written, scope.Activities.Select(known => known.Id))
            : context.Unknown(new($"Perioden ”{parsed.GetValue(period)}” finns inte.", $"There is no period “{parsed.GetValue(period)}”."), parsed.GetValue(period) ?? string.Empty, scope.AllPeriods().Select(known => known.Id));
    }

    private Table TableOf(IEnumerable<StoredEntry> entries, RegionScope scope) => Table.Of(
        entries,
        (context.Say("Post", "Entry"), entry => entry.Number.ToString(CultureInfo.InvariantCulture)),
        (context.Say("Period", "Period"), entry => EntryView.Of(entry, scope).Period),
        (context.Say("Aktivitet", "Activity"), entry => scope.Find(entry.Assignment)!.Activity.Id),
        (context.Say("Vad", "What"), entry => context.Say(EntrySentence.Of(entry, scope))),
        (context.Say("Vem och när", "Who and when"), entry => context.Say(EntrySentence.Who(entry))),
        (context.Say("Gäller", "Holds"), entry => entry switch
        {
            { CorrectedBy: { } by } => context.Say($"rättad av {by.Number}", $"corrected by {by.Number}"),
            { Corrects: { } corrected } => context.Say($"rättar {corrected.Number}", $"corrects {corrected.Number}"),
            _ => null,
        }));
}
