using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Files;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Freezing;

namespace PatientSafety.Reporting.Asking;

/// <summary>Makes a frozen report anew and compares.</summary>
internal sealed class ReportRebuildCommand : Command
{
    public ReportRebuildCommand(CommandContext context)
        : base("rebuild", context.Say("Gör om en fryst rapport av det den gjordes av och jämför, byte för byte.", "Makes a frozen report anew of what it was made of and compares, byte for byte."))
    {
        var number = ReportSymbols.Number(context);
        var to = new Option<string>("--to") { HelpName = context.Say("fil", "file"), Description = context.Say("Skriver den omgjorda rapporten som HTML.", "Writes the report that was made anew, as HTML.") };
        var force = Symbols.Force(context);
        Arguments.Add(number);
        Options.Add(to);
        Options.Add(force);
        SetAction(async (parsed, stop) =>
        {
            var written = parsed.GetRequiredValue(number).Trim();
            if (await context.Services.GetRequiredService<ReportRebuilding>().OfAsync(written, stop) is not { } rebuilt)
            {
                var known = await context.Services.GetRequiredService<FrozenReports>().AllAsync(null, stop);
                return context.Unknown(new($"Det finns ingen fryst rapport {Shown.Line(written)}.", $"There is no frozen report {Shown.Line(written)}."), written, known.Select(report => report.Number));
            }

            if (parsed.GetValue(to) is { } path && WholeFile.Write(path, parsed.GetValue(force), stream => stream.Write(rebuilt.Html)) is { } problem)
            {
                await context.Messages.WriteLineAsync(context.Say(problem));
                return ExitCode.Failure;
            }

            await context.Results.WriteLineAsync(rebuilt.IsSame
                ? context.Say($"{rebuilt.Report.Number}: samma byte för byte. SHA-256 {rebuilt.Report.Hash}", $"{rebuilt.Report.Number}: the same byte for byte. SHA-256 {rebuilt.Report.Hash}")
                : context.Say($"{rebuilt.Report.Number}: det blir inte samma fil. Den frysta är kvar som den var.", $"{rebuilt.Report.Number}: it does not become the same file. The frozen one is kept as it was."));
            foreach (var changed in rebuilt.Changed)
            {
                await context.Results.WriteLineAsync($"  {context.Say(changed)}");
            }

            return rebuilt.IsSame ? ExitCode.Fine : ExitCode.Failure;
        });
    }
}
