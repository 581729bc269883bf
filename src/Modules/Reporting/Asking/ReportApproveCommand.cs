using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Reporting.Asking;

/// <summary>Records that a frozen report was approved.</summary>
internal sealed class ReportApproveCommand : Command
{
    public ReportApproveCommand(CommandContext context)
        : base("approve", context.Say("Noterar när en fryst rapport godkändes, och av vem.", "Records when a frozen report was approved, and by whom."))
    {
        var number = ReportSymbols.Number(context);
        var on = new Option<string>("--on") { Required = true, HelpName = context.Say("dag", "day"), Description = context.Say("Dagen för godkännandet.", "The day of the approval.") };
        var approvedBy = new Option<string>("--approved-by") { Required = true, HelpName = context.Say("vem", "who"), Description = context.Say("Nämnden eller tjänstemannen som godkände.", "The board or officer that approved it.") };
        var reference = new Option<string>("--reference") { HelpName = context.Say("diarienummer", "reference"), Description = context.Say("Beslutets diarienummer.", "The registration number of the decision.") };
        var by = ReportSymbols.By(context);
        Arguments.Add(number);
        foreach (var option in new Option[] { on, approvedBy, reference, by })
        {
            Options.Add(option);
        }

        SetAction(async (parsed, stop) =>
        {
            var isWrong = false;
            if (ReportSymbols.Day(context, parsed.GetRequiredValue(on), ref isWrong) is not { } day)
            {
                return ExitCode.WrongUsage;
            }

            var problem = await context.Services.GetRequiredService<Approvals>().RecordAsync(
                parsed.GetRequiredValue(number).Trim(), day, WrittenText.LineOf(parsed.GetValue(approvedBy)), WrittenText.Of(parsed.GetValue(reference)), WrittenText.LineOf(parsed.GetValue(by)), stop);
            if (problem is not null)
            {
                await context.Messages.WriteLineAsync(context.Say(problem));
                return ExitCode.Failure;
            }

            await context.Results.WriteLineAsync(context.Say("Noterat.", "Recorded."));
            return ExitCode.Fine;
        });
    }
}
