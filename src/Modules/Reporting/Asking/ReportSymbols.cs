using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Asking;

/// <summary>Options and arguments that several commands about reports have.</summary>
internal static class ReportSymbols
{
    public static Argument<string> Report(CommandContext context) => new("report")
    {
        HelpName = context.Say("region/rapport/period", "region/report/period"),
        Description = context.Say("Rapporten, till exempel halland/patientsakerhetsberattelse/2026. En enhets egen har enheten sist. ”report list” visar vilka som finns.", "The report, for example halland/patientsakerhetsberattelse/2026. A unit’s own has the unit last. “report list” shows which there are."),
    };

    public static Argument<string> Number(CommandContext context) => new("number")
    {
        HelpName = context.Say("nummer", "number"),
        Description = context.Say("Den frysta rapportens nummer.", "The number of the frozen report."),
    };

    public static Option<string> By(CommandContext context) => new("--by") { Required = true, HelpName = context.Say("namn", "name"), Description = context.Say("Vem som gör det.", "Who does it.") };

    public static Option<string> Why(CommandContext context) => new("--why")
    {
        HelpName = context.Say("skäl", "reason"),
        Description = context.Say("Varför rapporten fryses fast något saknas, eller vad som var fel i den som rättas.", "Why the report is frozen although something is missing, or what was wrong with the one that it corrects."),
    };

    public static Option<string> Format(CommandContext context) => new Option<string>("--format", "-f")
    {
        HelpName = string.Join('|', Words.All<ReportFormat>()),
        Description = context.Say("Format. Förval: filnamnets ändelse, annars HTML.", "Format. Default: the ending of the file’s name, else HTML."),
    }.OnlyFrom(context, Words.All<ReportFormat>());

    public static Option<string> AsOf(CommandContext context) => new("--as-of")
    {
        HelpName = context.Say("dag", "day"),
        Description = context.Say("Uppgifterna som de var kända vid slutet av dagen, till exempel 2026-03-01.", "The data as they were known at the end of the day, for example 2026-03-01."),
    };

    /// <summary>The report that was asked for; null where there is none, and then it has been said why.</summary>
    public static ReportOrder? OrderOf(CommandContext context, string written)
    {
        var problems = new List<Text>();
        var order = context.Services.GetRequiredService<ReportOrders>().Find(written, problems);
        Tell(context, problems);
        return order;
    }

    /// <summary>The day that was written; null where none was, and where it is none it is said.</summary>
    public static DateOnly? Day(CommandContext context, string? written, ref bool isWrong)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        if (DateOnly.TryParseExact(written.Trim(), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day))
        {
            return day;
        }

        isWrong = true;
        context.Messages.WriteLine(context.Say($"”{Shown.Line(written)}” är ingen dag. Skriv dagen som 2026-05-31.", $"“{Shown.Line(written)}” is no day. Write the day as 2026-05-31."));
        return null;
    }

    public static void Tell(CommandContext context, IEnumerable<Text> problems)
    {
        foreach (var problem in problems)
        {
            context.Messages.WriteLine(context.Say(problem));
        }
    }
}
