using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Json;
using PatientSafety.Reporting.Freezing;

namespace PatientSafety.Reporting.Asking;

/// <summary>Tells whether a file is a frozen report.</summary>
internal sealed class ReportVerifyCommand : Command
{
    public ReportVerifyCommand(CommandContext context)
        : base("verify", context.Say("Prövar om en fil är en fryst rapport, byte för byte.", "Tells whether a file is a frozen report, byte for byte."))
    {
        var file = new Argument<string>("file") { HelpName = context.Say("fil", "file"), Description = context.Say("Filen: HTML, PDF, Word, Markdown eller JSON.", "The file: HTML, PDF, Word, Markdown or JSON.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json);
        Arguments.Add(file);
        Options.Add(output);
        SetAction(async (parsed, stop) =>
        {
            if (await GivenFile.ReadAsync(context, parsed.GetRequiredValue(file), stop) is not { } bytes)
            {
                return ExitCode.Failure;
            }

            var verdict = await context.Services.GetRequiredService<ReportVerifying>().OfAsync(bytes, stop);
            await context.Results.WriteLineAsync(parsed.FormatOf(output) == OutputFormat.Json ? JsonText.Of(verdict) : context.Say(verdict.Sentence));
            if (parsed.FormatOf(output) == OutputFormat.Table)
            {
                await context.Results.WriteLineAsync($"SHA-256 {verdict.Hash}");
            }

            return verdict.IsProved ? ExitCode.Fine : ExitCode.Failure;
        });
    }
}
