using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Reporting.Checking;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Reporting.Asking;

/// <summary>Freezes a report.</summary>
internal sealed class ReportFreezeCommand : Command
{
    public ReportFreezeCommand(CommandContext context)
        : base("freeze", context.Say("Fryser en rapport: den får ett nummer och ändras aldrig.", "Freezes a report: it gets a number and never changes."))
    {
        var report = ReportSymbols.Report(context);
        var by = ReportSymbols.By(context);
        var why = ReportSymbols.Why(context);
        var corrects = new Option<string>("--corrects") { HelpName = context.Say("nummer", "number"), Description = context.Say("Den frysta rapport som den här ersätter.", "The frozen report that this one replaces.") };
        var drawnUp = new Option<string>("--drawn-up") { HelpName = context.Say("dag", "day"), Description = context.Say("Dagen då rapporten upprättades. Förval: i dag.", "The day on which the report was drawn up. Default: today.") };
        Arguments.Add(report);
        foreach (var option in new Option[] { by, why, corrects, drawnUp })
        {
            Options.Add(option);
        }

        SetAction(async (parsed, stop) =>
        {
            var isWrong = false;
            var day = ReportSymbols.Day(context, parsed.GetValue(drawnUp), ref isWrong);
            if (isWrong)
            {
                return ExitCode.WrongUsage;
            }

            if (ReportSymbols.OrderOf(context, parsed.GetRequiredValue(report)) is not { } order)
            {
                return ExitCode.Failure;
            }

            var outcome = await context.Services.GetRequiredService<ReportFreezing>().FreezeAsync(
                new FreezeRequest
                {
                    Order = order,
                    Language = context.Language,
                    By = WrittenText.LineOf(parsed.GetRequiredValue(by)),
                    Why = WrittenText.Of(parsed.GetValue(why)),
                    Corrects = WrittenText.Of(parsed.GetValue(corrects)),
                    DrawnUpOn = day,
                },
                stop);
            if (outcome.Number is null)
            {
                // What stops it; and what there is to decide on, where that is what it is about.
                var isAboutReason = outcome.Findings.Any(finding => finding.Kind == ReportFindings.ReasonIsMissing);
                FindingsText.Write(context, context.Messages, outcome.Findings.Where(finding => finding.Severity == Severity.Error || (isAboutReason && finding.Severity == Severity.Warning)).Distinct(), order.Address.ToString());
            }

            if (outcome.Problem is { } problem)
            {
                await context.Messages.WriteLineAsync(context.Say(problem));
            }

            if (outcome.Number is null)
            {
                await context.Messages.WriteLineAsync(context.Say("Ingenting frystes.", "Nothing was frozen."));
                return ExitCode.Failure;
            }

            await context.Results.WriteLineAsync(context.Say($"Fryst som {outcome.Number}.", $"Frozen as {outcome.Number}."));
            return ExitCode.Fine;
        });
    }
}
