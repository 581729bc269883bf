using System.CommandLine;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Files;

namespace PatientSafety.FollowUp.Calendar;

internal sealed class CalendarExportCommand : Command
{
    public CalendarExportCommand(CommandContext context)
        : base("export", context.Say("Skriver kalendern som iCalendar, för en region eller en enhet.", "Writes the calendar as iCalendar, for a region or a unit."))
    {
        var region = CalendarSymbols.Region(context);
        var unit = CalendarSymbols.Unit(context.Say("Bara det som enheten själv ska göra.", "Only what the unit itself has to do."));
        var to = new Option<string>("--to") { HelpName = context.Say("fil", "file"), Description = context.Say("Filen att skriva. Förval: standard ut.", "The file to write. Default: standard output.") };
        Arguments.Add(region);
        Options.Add(unit);
        Options.Add(to);
        SetAction(async (parsed, stop) =>
        {
            var problems = new List<Text>();
            var scope = context.Services.GetRequiredService<Asked>().Region(parsed.GetRequiredValue(region), problems);
            var one = scope is null ? null : Asked.Unit(scope, parsed.GetValue(unit), problems);
            if (problems.Count > 0)
            {
                return CalendarSymbols.Tell(context, problems);
            }

            var file = await context.Services.GetRequiredService<CalendarFeeds>().OfAsync(scope!, one, context.Language, null, stop);
            if (parsed.GetValue(to) is not { } path)
            {
                context.Results.Write(Encoding.UTF8.GetString(file));
                return ExitCode.Fine;
            }

            // A calendar that is published as a file is written anew again and again.
            if (WholeFile.Write(path, overwrite: true, stream => stream.Write(file)) is { } unwritten)
            {
                return CalendarSymbols.Tell(context, [unwritten]);
            }

            context.Messages.WriteLine(context.Say($"Kalendern är skriven till {path}.", $"The calendar is written to {path}."));
            return ExitCode.Fine;
        });
    }
}
