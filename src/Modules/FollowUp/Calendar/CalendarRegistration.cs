using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PatientSafety.FollowUp.MyWork;
using PatientSafety.FollowUp.Reminding;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>What there is of the calendar, of what everybody owes, and of reminders.</summary>
internal static class CalendarRegistration
{
    public static void AddCalendar(this IServiceCollection services)
    {
        services.AddSingleton<Asked>();
        services.AddSingleton<SetOffReports>();
        services.AddSingleton<Calendars>();
        services.AddSingleton<IDueReports, DueReports>();
        services.AddSingleton<CalendarFeeds>();
        services.AddSingleton<WorkLists>();
        services.AddOptions<ReminderSettings>().BindConfiguration(ReminderSettings.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ReminderSettings>, ReminderSettingsAreUsable>();
        services.AddSingleton<ReminderLog>();
        services.AddSingleton<ReminderPlanning>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<ReminderRun>();
    }

    public static IEnumerable<Command> CalendarCommands(CommandContext context) =>
    [
        new Command("calendar", context.Say("Vad som ska vara klart, av vem och när.", "What is due, from whom and by when.")) { new CalendarListCommand(context), new CalendarExportCommand(context) },
        new Command("followup", context.Say("Uppföljningen: vad som är rapporterat och vad som är kvar.", "Follow-up: what has been reported and what is left.")) { new FollowUpOwedCommand(context), new FollowUpRemindCommand(context) },
    ];

    public static void MapWhatIsDue(this IEndpointRouteBuilder api)
    {
        api.MapCalendar();
        api.MapMyWork();
    }
}
