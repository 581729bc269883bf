using System.CommandLine;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Slots;

namespace PatientSafety.Reporting.Asking;

/// <summary>Writes a text into a section of a report.</summary>
internal sealed class ReportWriteCommand : Command
{
    public ReportWriteCommand(CommandContext context)
        : base("write", context.Say("Skriver en text i ett avsnitt. Det som stod där förut finns kvar.", "Writes a text into a section. What stood there before is kept."))
    {
        var report = ReportSymbols.Report(context);
        var section = new Argument<string>("section") { HelpName = context.Say("avsnitt", "section"), Description = context.Say("Avsnittets id, som ”report preflight” visar det.", "The section’s id, as “report preflight” shows it.") };
        var file = new Option<string>("--file") { HelpName = context.Say("fil", "file"), Required = true, Description = context.Say("Filen med texten, i Markdown och UTF-8. En tom fil tömmer avsnittet.", "The file with the text, in Markdown and UTF-8. An empty file empties the section.") };
        var by = ReportSymbols.By(context);
        Arguments.Add(report);
        Arguments.Add(section);
        Options.Add(file);
        Options.Add(by);
        SetAction(async (parsed, stop) =>
        {
            if (ReportSymbols.OrderOf(context, parsed.GetRequiredValue(report)) is not { } order || await GivenFile.ReadAsync(context, parsed.GetRequiredValue(file), stop) is not { } bytes)
            {
                return ExitCode.Failure;
            }

            var document = await context.Services.GetRequiredService<Composer>().OfAsync(order, context.Language, null, stop);
            var written = parsed.GetRequiredValue(section);
            if (document.AllSections().FirstOrDefault(known => known.Id == written && known.Slot is not null) is not { } place)
            {
                return context.Unknown(
                    new($"Rapporten har inget avsnitt ”{Shown.Line(written)}” att skriva i.", $"The report has no section “{Shown.Line(written)}” to write in."),
                    written,
                    document.AllSections().Where(known => known.Slot is not null).Select(known => known.Id));
            }

            var texts = context.Services.GetRequiredService<SlotTexts>();
            var before = (await texts.OfAsync(order.Address, context.Language, stop)).GetValueOrDefault(place.Id);
            var outcome = await texts.WriteAsync(order.Address, context.Language, new SlotChange(place.Id, WrittenText.Of(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')), WrittenText.LineOf(parsed.GetValue(by)), before?.Number ?? 0, SectionHash.Of(place.Blocks)), stop);
            if (outcome.Problem is { } problem)
            {
                await context.Messages.WriteLineAsync(context.Say(problem));
                return ExitCode.Failure;
            }

            await context.Results.WriteLineAsync(outcome.Result == SlotResult.Unchanged ? context.Say("Texten stod där redan.", "The text stood there already.") : context.Say($"Skrivet i ”{place.Heading.Text}”.", $"Written in “{place.Heading.Text}”."));
            return ExitCode.Fine;
        });
    }
}
