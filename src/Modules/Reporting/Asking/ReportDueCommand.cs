using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Due;

namespace PatientSafety.Reporting.Asking;

/// <summary>Says which reports are due.</summary>
internal sealed class ReportDueCommand : Command
{
    private const int NamedAtMost = 5;

    public ReportDueCommand(CommandContext context)
        : base("due", context.Say("Visar vad som ska skrivas, när, och vad som saknas från vem.", "Shows what is due, when, and what is missing from whom."))
    {
        var region = new Option<string>("--region") { HelpName = "id", Description = context.Say("En region. Förval: alla.", "One region. Default: all.") };
        var asOf = new Option<string>("--as-of") { HelpName = context.Say("dag", "day"), Description = context.Say("Dagen att räkna från: tre månader bakåt och ett år framåt. Förval: i dag.", "The day to count from: three months back and a year ahead. Default: today.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Options.Add(region);
        Options.Add(asOf);
        Options.Add(output);
        SetAction(async (parsed, stop) =>
        {
            var isWrong = false;
            var day = ReportSymbols.Day(context, parsed.GetValue(asOf), ref isWrong) ?? context.Services.GetRequiredService<TimeProvider>().Today();
            if (isWrong)
            {
                return ExitCode.WrongUsage;
            }

            var regions = context.Services.GetRequiredService<IRegions>();
            if (parsed.GetValue(region) is { } asked && regions.Find(asked) is null)
            {
                return context.Unknown(new($"Det finns ingen region ”{Shown.Line(asked)}” här.", $"There is no region “{Shown.Line(asked)}” here."), asked, regions.Active.Select(active => active.Region.Id));
            }

            var lines = await context.Services.GetRequiredService<DueReports>().OfAsync(parsed.GetValue(region), day, stop);
            context.WriteList(parsed.FormatOf(output), TableOf(lines, context), () => lines.Select(DueView.Of));
            if (parsed.FormatOf(output) == OutputFormat.Table && lines.Any(line => line.Report is { LastDay: not null, DaySupport: not Attestation.Attested }))
            {
                await context.Results.WriteLineAsync(context.Say("* Dagen är vald av oss eller obekräftad. Källan anger den inte.", "* The day is chosen by us or unconfirmed. The source does not give it."));
            }

            return ExitCode.Fine;
        });
    }

    private static Table TableOf(IReadOnlyList<DueLine> lines, CommandContext context) => Table.Of(
        lines,
        (context.Say("Senast", "Due"), line => line.Report.LastDay is { } last ? string.Create(CultureInfo.InvariantCulture, $"{last:yyyy-MM-dd}{(line.Report.DaySupport == Attestation.Attested ? string.Empty : "*")}") : "–"),
        (context.Say("Rapport", "Report"), line => $"{context.Say(line.Report.Rule.Name)}{(line.Report.PeriodName is { } period ? $", {context.Say(period)}" : string.Empty)}"),
        (context.Say("Från", "From"), line => line.Report.UnitName),
        (context.Say("Läge", "State"), line => line.Frozen is { } frozen ? frozen.Number : context.Say(DueWords.Of(line.State))),
        (context.Say("Saknas", "Missing"), line => Missing(line, context)));

    private static string Missing(DueLine line, CommandContext context)
    {
        var missing = line.State == DueState.Elsewhere ? [] : line.Report.Levels.SelectMany(level => level.Missing).Select(unit => unit.Nearest(line.Report.Covered?.To ?? DateOnly.MaxValue).Name).ToArray();
        return missing.Length <= NamedAtMost
            ? string.Join(", ", missing)
            : context.Say($"{string.Join(", ", missing[..NamedAtMost])} och {missing.Length - NamedAtMost} till", $"{string.Join(", ", missing[..NamedAtMost])} and {missing.Length - NamedAtMost} more");
    }
}
