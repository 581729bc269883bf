using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace PatientSafety.FollowUp.Reminding;

internal sealed class ReminderSettingsAreUsable : IValidateOptions<ReminderSettings>
{
    public ValidateOptionsResult Validate(string? name, ReminderSettings options)
    {
        var problems = new List<string>();
        if (!MailAddress.TryCreate(options.From, out _))
        {
            problems.Add($"Reminders:From: ”{options.From}” är ingen e-postadress. / “{options.From}” is no e-mail address.");
        }

        if (options.Address.Length > 0 && !(Uri.TryCreate(options.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            problems.Add($"Reminders:Address: ”{options.Address}” är ingen webbadress. Skriv till exempel https://plan.example.se/. / “{options.Address}” is no web address.");
        }

        if (options.Language is not ("sv" or "en"))
        {
            problems.Add($"Reminders:Language: ange sv eller en, inte ”{options.Language}”. / Give sv or en, not “{options.Language}”.");
        }

        foreach (var (setting, days, least) in new[]
        {
            (nameof(options.FirstDaysBefore), options.FirstDaysBefore, 0),
            (nameof(options.LastDaysBefore), options.LastDaysBefore, 0),
            (nameof(options.DaysBetween), options.DaysBetween, 1),
            (nameof(options.EscalateAfterDays), options.EscalateAfterDays, 1),
        }.Where(setting => setting.Item2 < setting.Item3 || setting.Item2 > 365))
        {
            problems.Add(FormattableString.Invariant($"Reminders:{setting}: ange ett antal dagar från {least} till 365, inte {days}. / Give a number of days from {least} to 365, not {days}."));
        }

        if (options.Smtp.Port is < 1 or > 65535)
        {
            problems.Add(FormattableString.Invariant($"Reminders:Smtp:Port: ange en port från 1 till 65535, inte {options.Smtp.Port}. / Give a port from 1 to 65535, not {options.Smtp.Port}."));
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
