using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Tests.Core;

public sealed class BackPlanningTests
{
    private static readonly Period Year = Some.Years(2026, 2026);

    [Fact]
    public void Each_level_is_done_before_the_one_above_it() => Assert.Equal(
        ["region 2027-03-01 0", "division 2027-02-15 14", "verksamhet 2027-02-08 21", "enhet 2027-02-03 26"],
        Shown(Region(14, 7, 5), Rule()));

    [Fact]
    public void A_level_that_says_nothing_has_two_weeks_which_are_our_choice()
    {
        var region = Region(10, null, 5);

        Assert.Equal(["region 2027-03-01 0", "division 2027-02-19 10", "verksamhet 2027-02-05 24 ours", "enhet 2027-01-31 29 ours"], Shown(region, Rule()));
    }

    [Fact]
    public void Where_two_weeks_do_not_suffice_the_levels_share_the_time_alike() => Assert.Equal(
        ["region 2026-02-25 0", "division 2026-02-19 6 ours", "verksamhet 2026-02-13 12 ours", "enhet 2026-02-07 18 ours"],
        Shown(Region(null, null, null), Rule(), new Period(new(2026, 1, 1), new(2026, 1, 31)), new(2026, 2, 25)));

    [Fact]
    public void A_report_is_planned_back_from_the_level_that_draws_it_up() => Assert.Equal(
        ["verksamhet 2027-03-01 0", "enhet 2027-02-24 5"],
        Shown(Region(14, 7, 5), Rule() with { LevelId = "verksamhet" }));

    [Fact]
    public void What_is_reckoned_from_a_due_date_that_we_chose_is_our_choice() => Assert.All(
        Region(14, 7, 5).Levels,
        level => Assert.True(Region(14, 7, 5).LastDay(new ReportingOccasion(Rule() with { DueProvenance = Ours }, Year, new(2027, 3, 1)), level.Id)!.ChosenByUs));

    [Fact]
    public void Days_that_the_region_marks_as_our_choice_stay_so()
    {
        var region = Region(14, 7, 5);
        region = region with { Levels = [region.Levels[0] with { Lead = new Lead(14) { Provenance = Ours } }, .. region.Levels[1..]] };

        Assert.True(region.LastDay(new ReportingOccasion(Rule(), Year, new(2027, 3, 1)), "division")!.ChosenByUs);
    }

    [Fact]
    public void There_is_no_day_without_a_due_date_or_for_a_level_that_is_not_there()
    {
        Assert.Null(Region(14, 7, 5).LastDay(new ReportingOccasion(Rule(), Year, null), "enhet"));
        Assert.Null(Region(14, 7, 5).LastDay(new ReportingOccasion(Rule(), Year, new(2027, 3, 1)), "avdelning"));
    }

    private static Provenance Ours => new() { Attestation = Attestation.OurPlacement };

    private static string[] Shown(RegionConfiguration region, ReportingRule rule, Period? covered = null, DateOnly? dueOn = null) =>
    [
        .. region.Levels.Select(level => level.Id).Prepend(Level.Region)
            .Select(level => region.LastDay(new ReportingOccasion(rule, covered ?? Year, dueOn ?? new DateOnly(2027, 3, 1)), level))
            .OfType<LevelDeadline>()
            .Select(last => $"{last.LevelId} {last.LastDay:yyyy-MM-dd} {last.DaysBefore}{(last.ChosenByUs ? " ours" : string.Empty)}"),
    ];

    private static RegionConfiguration Region(params int?[] days) => Some.Configuration() with
    {
        Levels =
        [
            .. days.Zip(["division", "verksamhet", "enhet"], (lead, id) => new Level
            {
                Id = id,
                Name = new Text(id),
                Lead = lead is { } known ? new Lead(known) : null,
            }),
        ],
    };

    private static ReportingRule Rule() => new() { Id = "berattelse", Report = ReportKind.PatientSafetyReport, Name = new Text("Berättelse") };
}
