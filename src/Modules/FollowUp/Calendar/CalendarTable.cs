using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>A calendar as a table.</summary>
internal static class CalendarTable
{
    /// <summary>For people: what many units of a level have to do on the same day stands once, with how many are done.</summary>
    public static Table Grouped(DueCalendar calendar, CommandContext context) => Table.Of(
        DueGroup.Of(calendar.Items),
        (context.Say("Sista dag", "Last day"), group => $"{DayText.Of(group.First.LastDay)}{(group.First.DaySupport == Attestation.Attested ? string.Empty : "*")}"),
        (context.Say("Vad", "What"), group => $"{context.Say(group.First.What)}, {context.Say(group.First.PeriodName)}"),
        (context.Say("Vem", "Who"), group => group.Items.Length == 1
            ? group.First.UnitName
            : string.Create(CultureInfo.InvariantCulture, $"{context.Say(DueItem.LevelName(calendar.Scope, group.First.LevelId))} ({group.Items.Length})")),
        (context.Say("Läge", "State"), group => context.Say(group.Standing)));

    /// <summary>For spreadsheets: one row for each unit.</summary>
    public static Table Flat(DueCalendar calendar, CommandContext context) => Table.Of(
        calendar.Items,
        (context.Say("Sista dag", "Last day"), item => DayText.Of(item.LastDay)),
        (context.Say("Dagen", "The day"), item => context.Say(Platform.Texts.Labels.Of(item.DaySupport))),
        (context.Say("Slag", "Kind"), item => context.Say(DutyWords.Of(item.Kind))),
        (context.Say("Vad", "What"), item => context.Say(item.What)),
        (context.Say("Period", "Period"), item => item.PeriodId ?? context.Say(item.PeriodName)),
        (context.Say("Enhet", "Unit"), item => item.Unit.Id),
        (context.Say("Namn", "Name"), item => item.UnitName),
        (context.Say("Nivå", "Level"), item => context.Say(DueItem.LevelName(calendar.Scope, item.LevelId))),
        (context.Say("Läge", "State"), item => context.Say(DutyWords.Of(item.State))),
        (context.Say("Att rapportera", "To report"), item => item.PeriodId is null ? null : item.Expected.ToString(CultureInfo.InvariantCulture)),
        (context.Say("Rapporterade", "Reported"), item => item.PeriodId is null ? null : item.Reported.ToString(CultureInfo.InvariantCulture)),
        (context.Say("Grund", "Basis"), item => context.Say(item.Basis)));
}
