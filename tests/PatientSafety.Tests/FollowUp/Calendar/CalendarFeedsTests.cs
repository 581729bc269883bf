using PatientSafety.Core;
using PatientSafety.FollowUp.Calendar;

namespace PatientSafety.Tests.FollowUp.Calendar;

public sealed class CalendarFeedsTests
{
    private static readonly Uri Root = new("https://plan.example.se/");

    [Fact]
    public async Task The_regions_feed_says_once_what_all_units_of_a_level_have_to_do()
    {
        await using var desk = await CalendarDesk.OpenAsync();

        var due = ReadCalendar.From(await FeedAsync(desk, null)).Components.Where(item => item.Text("DESCRIPTION").Contains("tertial 2 2026", StringComparison.Ordinal)).ToArray();

        Assert.Equal(["20260906", "20260909", "20260912", "20260915"], due.Select(item => item.Of("DTSTART").Raw));
        Assert.Contains("enhet: alla", due[0].Text("SUMMARY"), StringComparison.Ordinal);
        Assert.Equal(due.Length, due.Select(item => item.Of("UID").Raw).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_units_feed_holds_what_the_unit_itself_has_to_do_with_a_link_to_its_form()
    {
        await using var desk = await CalendarDesk.OpenAsync();

        var due = ReadCalendar.From(await FeedAsync(desk, "enhet-4")).Components;

        Assert.Equal(["20260906", "20270106", "20270506", "20270906"], due.Select(item => item.Of("DTSTART").Raw));
        Assert.Equal("https://plan.example.se/regions/region/follow-up/report?unit=enhet-4&period=2026-T2", due[0].Of("URL").Raw);
    }

    [Fact]
    public async Task A_feed_is_the_same_byte_by_byte_until_what_it_rests_on_changes()
    {
        await using var desk = await CalendarDesk.OpenAsync();
        var first = await FeedAsync(desk, null);
        await desk.ReportAsync("enhet-4", "2026-T2", 1, 2);
        desk.Clock.Now += TimeSpan.FromDays(9);

        Assert.Equal(first, await FeedAsync(desk, null));

        desk.Change("UPDATE followup_assignment SET \"To\" = '2026-07-01' WHERE \"Unit\" = 4");
        Assert.NotEqual(await FeedAsync(desk, "enhet-4"), first);
        Assert.Empty(ReadCalendar.From(await FeedAsync(desk, "enhet-4")).Components);
    }

    private static async Task<byte[]> FeedAsync(FollowUpDesk desk, string? unit)
    {
        var scope = desk.Scope();
        var feeds = new CalendarFeeds(CalendarDesk.Calendars(desk), desk.Clock);
        return await feeds.OfAsync(scope, unit is null ? null : scope.Organisation.Find(unit), Language.Swedish, Root, TestContext.Current.CancellationToken);
    }
}
