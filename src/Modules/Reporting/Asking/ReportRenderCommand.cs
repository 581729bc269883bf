using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Formats;

namespace PatientSafety.Reporting.Asking;

/// <summary>Writes reports as files.</summary>
internal sealed class ReportRenderCommand : Command
{
    public ReportRenderCommand(CommandContext context)
        : base("render", context.Say("Skriver en eller flera rapporter som filer.", "Writes one or several reports as files."))
    {
        var reports = new Argument<string[]>("report")
        {
            Arity = ArgumentArity.OneOrMore,
            HelpName = context.Say("rapport", "report"),
            Description = context.Say("Rapporterna: adresser, till exempel halland/patientsakerhetsberattelse/2026, eller nummer på frysta.", "The reports: addresses, for example halland/patientsakerhetsberattelse/2026, or numbers of frozen ones."),
        };
        var withUnits = new Option<bool>("--with-units") { Description = context.Say("Också varje enhets egen, för alla enheter under.", "Also each unit’s own, for all units below.") };
        var format = ReportSymbols.Format(context);
        var to = new Option<string>("--to") { Required = true, HelpName = context.Say("fil eller mapp", "file or folder"), Description = context.Say("Filen, eller mappen när det är flera. Filerna får namn efter rapporterna.", "The file, or the folder where there are several. Files are named after the reports.") };
        var asOf = ReportSymbols.AsOf(context);
        var force = Symbols.Force(context);
        Arguments.Add(reports);
        foreach (var option in new Option[] { to, format, withUnits, asOf, force })
        {
            Options.Add(option);
        }

        SetAction(async (parsed, stop) =>
        {
            var isWrong = false;
            var day = ReportSymbols.Day(context, parsed.GetValue(asOf), ref isWrong);
            if (isWrong)
            {
                return ExitCode.WrongUsage;
            }

            var batch = context.Services.GetRequiredService<ReportBatch>();
            var problems = new List<Text>();
            var target = parsed.GetRequiredValue(to);
            var chosen = parsed.GetValue(format) is { } word && Words.TryParse<ReportFormat>(word, out var given) ? given : ReportFormats.OfFile(target);
            var jobs = await batch.JobsAsync(parsed.GetRequiredValue(reports), parsed.GetValue(withUnits), target, chosen, problems, stop);
            ReportSymbols.Tell(context, problems);
            if (problems.Count > 0)
            {
                return ExitCode.Failure;
            }

            using var bar = new ProgressBar(context);
            var outcome = await batch.RunAsync(jobs, context.Language, day, parsed.GetValue(force), jobs.Length > 1 ? bar.Show : _ => { }, stop);
            bar.Dispose();
            ReportSymbols.Tell(context, outcome.Problems);
            foreach (var written in outcome.Written)
            {
                await context.Results.WriteLineAsync(written);
            }

            return outcome.Problems.IsEmpty ? ExitCode.Fine : ExitCode.Failure;
        });
    }
}
