using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.SignOff;

/// <summary><c>followup sign-off</c>: signs off a unit's period, or opens it again.</summary>
internal sealed class FollowUpSignOffCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> region;
    private readonly Option<string> unit;
    private readonly Option<string> period;
    private readonly Option<string> by;
    private readonly Option<string> why;
    private readonly Option<bool> reopen = new("--reopen");

    public FollowUpSignOffCommand(CommandContext context)
        : base("sign-off", context.Say("Signerar en enhets period, eller öppnar den igen.", "Signs off a unit's period, or opens it again."))
    {
        this.context = context;
        region = FollowUpSymbols.Region(context);
        unit = FollowUpSymbols.AtUnit(context);
        period = FollowUpSymbols.ForPeriod(context, required: true);
        by = FollowUpSymbols.By(context);
        why = FollowUpSymbols.Text("--why", context.Say("Skäl, när något saknas eller perioden öppnas igen.", "Reason, where something is missing or the period is opened again."), context);
        reopen.Description = context.Say("Öppnar perioden igen.", "Opens the period again.");
        Arguments.Add(region);
        foreach (var option in new Option[] { unit, period, by, why, reopen })
        {
            Options.Add(option);
        }

        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (FollowUpSymbols.ScopeOf(context, parsed.GetRequiredValue(region)) is null)
        {
            return ExitCode.Failure;
        }

        var outcome = context.Services.GetRequiredService<SigningOff>().Do(new SignOffRequest
        {
            RegionId = parsed.GetRequiredValue(region),
            Unit = parsed.GetRequiredValue(unit),
            Period = parsed.GetRequiredValue(period),
            By = WrittenText.LineOf(parsed.GetValue(by)),
            Why = WrittenText.Of(parsed.GetValue(why)),
            Reopens = parsed.GetValue(reopen),
        });
        if (outcome.Problem is { } problem)
        {
            await context.Messages.WriteLineAsync(context.Say(problem));
            return ExitCode.Failure;
        }

        FindingsText.Write(context, context.Messages, outcome.Findings.OrderByDescending(finding => finding.Severity));
        if (outcome is not { Act: { } act, Standing: { } standing })
        {
            await context.Messages.WriteLineAsync(context.Say("Ingenting ändrades.", "Nothing was changed."));
            return ExitCode.Failure;
        }

        var (name, id) = (standing.Unit.Nearest(standing.Period.Period.To).Name, standing.Period.Id);
        await context.Results.WriteLineAsync(act.Signed
            ? context.Say($"{name} har signerat {id}: {act.Reported} av {act.Expected} rapporterade.", $"{name} has signed off {id}: {act.Reported} of {act.Expected} reported.")
            : context.Say($"{name} har öppnat {id} igen.", $"{name} has opened {id} again."));
        return ExitCode.Fine;
    }
}
