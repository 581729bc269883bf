namespace PatientSafety.FollowUp.Reminding;

/// <summary>What can be set of reminders: <c>Reminders</c> in appsettings.json, <c>PATIENTSAFETY_REMINDERS__…</c> in the environment. The defaults are chosen by us.</summary>
internal sealed class ReminderSettings
{
    public const string Section = "Reminders";

    /// <summary>Who the letters come from: an address, with or without a name.</summary>
    public string From { get; set; } = "Handlingsplaner för patientsäkerhet <no-reply@localhost>";

    /// <summary>Where recipients find the pages, with a slash at the end; empty where letters hold no links.</summary>
    public string Address { get; set; } = string.Empty;

    /// <summary>The language of the letters: sv or en.</summary>
    public string Language { get; set; } = "sv";

    /// <summary>The time from which nothing goes out, Swedish time.</summary>
    public TimeOnly QuietFrom { get; set; } = new(17, 0);

    /// <summary>The time from which it does again. The same as <see cref="QuietFrom"/> where no time of the day is quiet.</summary>
    public TimeOnly QuietTo { get; set; } = new(8, 0);

    /// <summary>Whether nothing goes out on Saturdays and Sundays.</summary>
    public bool QuietWeekends { get; set; } = true;

    /// <summary>Whether nothing goes out on public holidays (lag 1989:253) and on the eves of Midsummer, Christmas and the new year.</summary>
    public bool QuietHolidays { get; set; } = true;

    /// <summary>How many days before the last day the first reminder goes out.</summary>
    public int FirstDaysBefore { get; set; } = 14;

    /// <summary>How many days before the last day another one does.</summary>
    public int LastDaysBefore { get; set; } = 3;

    /// <summary>How many days lie between reminders of what is late.</summary>
    public int DaysBetween { get; set; } = 7;

    /// <summary>How many days late something is when the level above is told.</summary>
    public int EscalateAfterDays { get; set; } = 7;

    public SmtpSettings Smtp { get; set; } = new();
}
