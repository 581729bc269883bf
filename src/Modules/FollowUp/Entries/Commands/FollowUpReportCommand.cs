using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.FollowUp.Entries.Reporting;
using PatientSafety.FollowUp.Recording;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Entries.Commands;

/// <summary><c>followup report</c>: reports an activity at a unit for a period, or corrects what was reported.</summary>
internal sealed class FollowUpReportCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> region;
    private readonly Option<string> unit;
    private readonly Option<string> activity;
    private readonly Option<string> period;
    private readonly Option<string> status = new("--status");
    private readonly Option<int?> progress = new("--progress");
    private readonly Option<string> effect;
    private readonly Dictionary<string, Option<string>> texts;
    private readonly Option<string[]> evidence = new("--evidence");
    private readonly Option<string> corrects = new("--corrects");
    private readonly Option<bool> takesBack = new("--takes-back");
    private readonly Option<Guid?> id = new("--id");
    private readonly Option<string> by;

    public FollowUpReportCommand(CommandContext context)
        : base("report", context.Say("Rapporterar en aktivitet, eller rättar en rapport.", "Reports an activity, or corrects a report."))
    {
        this.context = context;
        region = FollowUpSymbols.Region(context);
        unit = FollowUpSymbols.AtUnit(context);
        activity = FollowUpSymbols.OfActivity(context, required: true);
        period = FollowUpSymbols.ForPeriod(context, required: true);
        by = FollowUpSymbols.By(context);
        status.HelpName = context.Say("ord", "word");
        status.Description = context.Say("Ett av regionens statusord.", "One of the region's status words.");
        progress.HelpName = "0–100";
        progress.Description = context.Say("Framsteg i procent.", "Progress in per cent.");
        effect = new Option<string>("--effect")
        {
            HelpName = string.Join('|', Words.All<Effect>()),
            Description = context.Say("Effekt, skilt från om aktiviteten är genomförd.", "Effect, apart from whether the activity is carried out."),
        }.OnlyFrom(context, Words.All<Effect>());
        texts = new[]
        {
            FollowUpSymbols.Text("--comment", context.Say("Kommentar.", "Comment."), context),
            FollowUpSymbols.Text("--works-well", context.Say("Vad som fungerar väl och är värt att sprida.", "What works well and is worth spreading."), context),
            FollowUpSymbols.Text("--cause", context.Say("Yttre orsak till att den inte genomfördes.", "Outside cause for which it was not completed."), context),
            FollowUpSymbols.Text("--plan", context.Say("PGSA: planera.", "PDSA: plan."), context),
            FollowUpSymbols.Text("--do", context.Say("PGSA: göra.", "PDSA: do."), context),
            FollowUpSymbols.Text("--study", context.Say("PGSA: studera.", "PDSA: study."), context),
            FollowUpSymbols.Text("--act", context.Say("PGSA: agera.", "PDSA: act."), context),
            FollowUpSymbols.Text("--reason", context.Say("Skäl till rättelsen.", "Reason for the correction."), context),
        }.ToDictionary(option => option.Name, StringComparer.Ordinal);
        evidence.HelpName = "url";
        evidence.Description = context.Say("Länk till underlag; kan anges flera gånger.", "Link to evidence; can be given several times.");
        corrects.HelpName = context.Say("post", "entry");
        corrects.Description = context.Say("Postens nummer eller id, som ”followup history” visar det.", "The entry's number or id, as “followup history” gives it.");
        takesBack.Description = context.Say("Tar tillbaka den rapport som rättas.", "Takes back the report to correct.");
        id.HelpName = "uuid";
        id.Description = context.Say("Eget id: samma id två gånger är en rapport.", "An id of your own: the same id twice is one report.");
        Arguments.Add(region);
        foreach (var option in (Option[])[unit, activity, period, status, progress, effect, .. texts.Values, evidence, corrects, takesBack, id, by])
        {
            Options.Add(option);
        }

        Validators.Add(result =>
        {
            if (result.GetValue(takesBack) && result.GetValue(corrects) is null)
            {
                result.AddError(context.Say("--takes-back kräver --corrects: vilken rapport som tas tillbaka.", "--takes-back needs --corrects: which report is taken back."));
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (FollowUpSymbols.ScopeOf(context, parsed.GetRequiredValue(region)) is null)
        {
            return ExitCode.Failure;
        }

        var outcome = await context.Services.GetRequiredService<Entering>().EnterAsync(RequestOf(parsed) with { Corrects = Corrected(parsed.GetValue(corrects)) }, stop);
        if (outcome.Problem is { } problem)
        {
            await context.Messages.WriteLineAsync(context.Say(problem));
            return ExitCode.Failure;
        }

        FindingsText.Write(context, context.Messages, outcome.Findings.OrderByDescending(finding => finding.Severity));
        if (!outcome.IsRecorded)
        {
            await context.Messages.WriteLineAsync(context.Say("Ingenting rapporterades.", "Nothing was reported."));
            return ExitCode.Failure;
        }

        await context.Results.WriteLineAsync(outcome.WasThere
            ? context.Say($"Rapporten fanns redan: {outcome.Id}", $"The report was there already: {outcome.Id}")
            : context.Say($"Rapporterat: post {outcome.Number}, {outcome.Id}", $"Reported: entry {outcome.Number}, {outcome.Id}"));
        return ExitCode.Fine;
    }

    private EntryRequest RequestOf(ParseResult parsed) => new()
    {
        Id = parsed.GetValue(id) ?? Guid.CreateVersion7(),
        RegionId = parsed.GetRequiredValue(region),
        Unit = parsed.GetRequiredValue(unit),
        Activity = parsed.GetRequiredValue(activity),
        Period = parsed.GetRequiredValue(period),
        Status = parsed.GetValue(status),
        Progress = parsed.GetValue(progress),
        Effect = Words.TryParse<Effect>(parsed.GetValue(effect) ?? string.Empty, out var written) ? written : Effect.NotAssessed,
        Comment = Written(parsed, "--comment"),
        WorksWell = Written(parsed, "--works-well"),
        OutsideCause = Written(parsed, "--cause"),
        Plan = Written(parsed, "--plan"),
        Do = Written(parsed, "--do"),
        Study = Written(parsed, "--study"),
        Act = Written(parsed, "--act"),
        Evidence = [.. (parsed.GetValue(evidence) ?? []).SelectMany(link => PostedLinks.In(link))],
        Reason = Written(parsed, "--reason"),
        TakesBack = parsed.GetValue(takesBack),
        By = WrittenText.LineOf(parsed.GetValue(by)),
        Origin = "command",
    };

    /// <summary>The id of the entry to correct. One that does not exist is said so where the entry is checked.</summary>
    private Guid? Corrected(string? written)
    {
        if (written is null)
        {
            return null;
        }

        if (Guid.TryParse(written, out var id))
        {
            return id;
        }

        using var connection = context.Services.GetRequiredService<IDatabase>().Connect();
        return long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new EntryReading(connection).Find(number)?.Id ?? Guid.Empty : Guid.Empty;
    }

    private string? Written(ParseResult parsed, string option) => WrittenText.Of(parsed.GetValue(texts[option]));
}
