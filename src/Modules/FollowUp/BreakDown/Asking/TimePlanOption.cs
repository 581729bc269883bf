using System.CommandLine;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp.BreakDown.Asking;

/// <summary>The option of a time plan: two days with two dots between.</summary>
internal static class TimePlanOption
{
    public static Option<Period?> Of(CommandContext context)
    {
        var option = new Option<Period?>("--time-plan")
        {
            HelpName = context.Say("från..till", "from..to"),
            Description = context.Say("Tidplan, båda dagarna med: 2026-01-01..2026-12-31.", "Time plan, both days included: 2026-01-01..2026-12-31."),
        };
        option.CustomParser = result =>
        {
            if (result.Tokens[0].Value.Split("..") is [var first, var last] && Day(first) is { } from && Day(last) is { } to && from <= to)
            {
                return new Period(from, to);
            }

            result.AddError(context.Say("--time-plan: skriv två dagar som 2026-01-01..2026-12-31.", "--time-plan: write two days as 2026-01-01..2026-12-31."));
            return null;
        };
        return option;
    }

    private static DateOnly? Day(string written) => DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
