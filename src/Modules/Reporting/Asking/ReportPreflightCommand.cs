using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Json;
using PatientSafety.Reporting.Checking;
using PatientSafety.Reporting.Composing;

namespace PatientSafety.Reporting.Asking;

/// <summary>Lists what a report lacks.</summary>
internal sealed class ReportPreflightCommand : Command
{
    public ReportPreflightCommand(CommandContext context)
        : base("preflight", context.Say("Går igenom en rapport före frysning: vad en läsare kommer att sakna.", "Looks through a report before it is frozen: what a reader will miss."))
    {
        var report = ReportSymbols.Report(context);
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(report);
        Options.Add(output);
        SetAction(async (parsed, stop) =>
        {
            if (ReportSymbols.OrderOf(context, parsed.GetRequiredValue(report)) is not { } order)
            {
                return ExitCode.Failure;
            }

            var document = await context.Services.GetRequiredService<Composer>().OfAsync(order, context.Language, null, stop);
            var findings = context.Services.GetRequiredService<Preflight>().Of(order, document);
            if (parsed.FormatOf(output) == OutputFormat.Table)
            {
                FindingsText.Write(context, findings, order.Address.ToString());
                context.Results.WriteLine($"{document.Title}, {document.Owner}: {FindingsText.Counted(context, findings)}.");
            }
            else
            {
                context.WriteList(parsed.FormatOf(output), FindingsText.Table(context, findings), () => findings.Select(FindingView.Of));
            }

            return findings.All(finding => finding.Severity == Severity.Note) ? ExitCode.Fine : ExitCode.Failure;
        });
    }
}
