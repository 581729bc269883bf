using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Calendar;

internal sealed class CalendarListCommand : Command
{
    public CalendarListCommand(CommandContext context)
        : base("list", context.Say("Visar vad som ska vara klart, av vem och när.", "Shows what is due, from whom and by when."))
    {
        var region = CalendarSymbols.Region(context);
        var unit = CalendarSymbols.Unit(context.Say("En enhet med dem under den. Förval: hela organisationen.", "A unit with those below it. Default: the whole organisation."));
        var from = new Option<string>("--from") { HelpName = context.Say("dag", "day"), Description = context.Say("Första dagen. Förval: tre månader bakåt.", "The first day. Default: three months back.") };
        var to = new Option<string>("--to") { HelpName = context.Say("dag", "day"), Description = context.Say("Sista dagen. Förval: ett år framåt.", "The last day. Default: a year ahead.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(region);
        Options.Add(unit);
        Options.Add(from);
        Options.Add(to);
        Options.Add(output);
        SetAction(async (parsed, stop) =>
        {
            var problems = new List<Text>();
            var asked = context.Services.GetRequiredService<Asked>();
            if (asked.Region(parsed.GetRequiredValue(region), problems) is not { } scope)
            {
                return CalendarSymbols.Tell(context, problems);
            }

            var within = Asked.Days(parsed.GetValue(from), parsed.GetValue(to), CalendarQuestion.Around(context.Services.GetRequiredService<TimeProvider>().Today()), problems);
            var question = new CalendarQuestion(within) { Unit = Asked.Unit(scope, parsed.GetValue(unit), problems) };
            if (problems.Count > 0)
            {
                return CalendarSymbols.Tell(context, problems);
            }

            Write(context, await context.Services.GetRequiredService<Calendars>().OfAsync(scope, question, stop), parsed.FormatOf(output));
            return ExitCode.Fine;
        });
    }

    private static void Write(CommandContext context, DueCalendar calendar, OutputFormat format)
    {
        if (format != OutputFormat.Table)
        {
            context.WriteList(format, CalendarTable.Flat(calendar, context), () => CalendarView.Of(calendar));
            return;
        }

        if (calendar.Items.IsEmpty)
        {
            context.Results.WriteLine(context.Say("Ingenting har en sista dag i den tiden.", "Nothing has a last day in that time."));
        }
        else
        {
            TableWriter.Write(CalendarTable.Grouped(calendar, context), context.Results);
        }

        if (calendar.Items.Any(item => item.DaySupport != Attestation.Attested))
        {
            context.Results.WriteLine(context.Say("* Dagen är vald av oss eller obekräftad. Källan anger den inte.", "* The day is chosen by us or unconfirmed. The source does not give it."));
        }

        if (calendar.Undated.IsEmpty)
        {
            return;
        }

        context.Results.WriteLine();
        context.Results.WriteLine(context.Say("Ingen dag är känd", "No day is known"));
        foreach (var undated in calendar.Undated)
        {
            context.Results.WriteLine($"  {context.Say(undated.Rule.Name)}");
            context.Results.WriteLine($"    {context.Say(undated.Why)}");
        }
    }
}
