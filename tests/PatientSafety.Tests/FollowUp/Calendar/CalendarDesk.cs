using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.FollowUp.Calendar;

/// <summary>What the tests of calendars, of what is owed and of reminders begin with.</summary>
internal static class CalendarDesk
{
    /// <summary>Every activity at every unit, in a region of two divisions with one operation and two units each: 1, (2, 3, 4 5), (6, 7, 8 9).</summary>
    public static async Task<FollowUpDesk> OpenAsync(int activities = 2)
    {
        var desk = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", activities), GeneratedFollowUp.Organisation("region", 1, 2, 1, 2));
        desk.HandOn(new DateOnly(2026, 5, 1));
        return desk;
    }

    public static RegionScope Scope(this FollowUpDesk desk) => desk.RollUps.UpToDate("region")!;

    public static async Task<DueCalendar> CalendarAsync(this FollowUpDesk desk, Period within, string? unit = null, bool withBelow = true, IIndicators? indicators = null)
    {
        var scope = desk.Scope();
        return await Calendars(desk, indicators).OfAsync(
            scope,
            new CalendarQuestion(within) { Unit = unit is null ? null : scope.Organisation.Find(unit), WithBelow = withBelow },
            TestContext.Current.CancellationToken);
    }

    public static Calendars Calendars(FollowUpDesk desk, IIndicators? indicators = null)
    {
        var services = new ServiceCollection();
        if (indicators is not null)
        {
            services.AddSingleton(indicators);
        }

        return new Calendars(desk.Database, new SetOffReports(services.BuildServiceProvider()), desk.Clock);
    }

    /// <summary>Reports activities at a unit.</summary>
    public static async Task ReportAsync(this FollowUpDesk desk, string unit, string period, params int[] activities)
    {
        foreach (var activity in activities)
        {
            var outcome = await desk.EnterAsync(RollUpProperties.Request(unit, activity, period, "pagar"));
            Assert.True(outcome.IsRecorded, string.Join(' ', outcome.Findings));
        }
    }

    public static void Sign(this FollowUpDesk desk, int unit, DateOnly periodFrom, DateOnly periodTo) => desk.Change(
        $"INSERT INTO {FollowUpTables.SignOffs} (\"Number\", \"Top\", \"Unit\", \"PeriodFrom\", \"PeriodTo\", \"Signed\", \"By\", \"Reported\", \"Expected\", \"RecordedAtUtc\") VALUES ((SELECT COALESCE(MAX(\"Number\"), 0) + 1 FROM {FollowUpTables.SignOffs}), 1, @p0, @p1, @p2, 1, 'Chefen', 0, 0, 0)",
        unit,
        periodFrom,
        periodTo);
}
