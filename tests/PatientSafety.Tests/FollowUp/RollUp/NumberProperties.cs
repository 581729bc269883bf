using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.RollUp.Browsing;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Tests.FollowUp.RollUp;

/// <summary>Every number of a picture is the number of what is found behind it, whatever has happened.</summary>
#pragma warning disable CA5394 // Test data need no secrecy.
public sealed class NumberProperties
{
    private static readonly string[] Statuses = ["ej-paborjad", "pagar", "forsenad", "avslutad", "avbruten", "ej-genomford"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_number_equals_what_is_behind_it(int seed)
    {
        await using var desk = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", 6), GeneratedFollowUp.Organisation("region", 1, 2, 2, 3));
        desk.HandOn(new DateOnly(2024, 1, 1));
        var random = new Random(seed);
        await LiveAsync(desk, random);

        var scope = desk.RollUps.UpToDate("region")!;
        var standings = new Standings(desk.Database, desk.Clock);
        var overviews = new Overviews(desk.Pictures, standings);
        var today = desk.Clock.Today();
        var (numbers, notZero) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var period in AskedReading.PeriodsOf(scope).Where(period => period.Period.From <= today && period.Period.To > today.AddDays(-500)))
        {
            foreach (var (asOf, area) in new (DateOnly?, string?)[] { (null, null), (today.AddDays(-70), null), (null, "b"), (today.AddDays(-40), "c") })
            {
                foreach (var unit in scope.Organisation.Units.Where(unit => unit.On(period.Period.To) is not null))
                {
                    var overview = overviews.Of(scope, new Slice { Unit = unit, Period = period, AsOf = asOf, Area = area });
                    foreach (var figure in Figures.All(overview).Where(figure => figure.Count is not null))
                    {
                        var found = standings.Of(scope, figure.Slice);
                        Assert.True(figure.Count == found.Count, $"{figure.Id} of {unit.Id} for {period.Id} as of {asOf}, area {area}: {figure.Count} on the page, {found.Count} behind it.");
                        numbers++;
                        if (found.Count > 0)
                        {
                            notZero.Add(figure.Id);
                            Assert.NotEmpty(found.Standings);
                        }
                    }

                    AssertTables(scope, standings, overview);
                }
            }
        }

        Assert.True(numbers > 1000, "Many numbers were compared.");
        string[] needed = ["stale", "not-heard", "works-well", "ownerless", "owners-never-heard", "completed", "effect-full", "effect-not-assessed"];
        Assert.Empty(needed.Except(notZero));
    }

    [Fact]
    public async Task What_is_of_now_is_not_shown_for_a_day_gone_by()
    {
        await using var desk = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", 3), GeneratedFollowUp.Organisation("region", 1, 1, 1, 2));
        desk.HandOn(new DateOnly(2024, 1, 1));
        var scope = desk.RollUps.UpToDate("region")!;
        var standings = new Standings(desk.Database, desk.Clock);
        var slice = AskedReading.Read(scope, new Asked { AsOf = "2026-01-31" }, desk.Clock.Today(), [])!;
        var overview = new Overviews(desk.Pictures, standings).Of(scope, slice);

        Assert.All(Figures.All(overview).Where(figure => figure.Slice.IsOfNow), figure => Assert.Null(figure.Count));
        Assert.Equal("2026-T1", slice.Period.Id);
    }

    /// <summary>The rows of the tables: by area, by unit below, by activity, and the unit itself.</summary>
    private static void AssertTables(RegionScope scope, Standings standings, Overview overview)
    {
        var rows = overview.Areas.Select(area => new TallyRowShown(area.AreaId, null, area.Tally, overview.Slice with { Area = area.AreaId }))
            .Concat(overview.Below.Select(below => new TallyRowShown(below.Unit.Id, null, below.Tally, overview.Slice with { Unit = below.Unit })))
            .Concat(overview.Activities.Select(activity => new TallyRowShown(activity.Activity.Id, null, activity.Tally, overview.Slice with { Activity = activity.Activity })))
            .Append(new TallyRowShown("itself", null, overview.Itself, overview.Slice with { OnlyItself = true }));
        foreach (var row in rows)
        {
            foreach (var (count, slice) in TallyTable.Cells(row))
            {
                Assert.Equal(count, standings.Of(scope, slice).Count);
            }
        }
    }

    private static async Task LiveAsync(FollowUpDesk desk, Random random)
    {
        var first = desk.RollUps.UpToDate("region")!;
        desk.Change($"UPDATE {FollowUpTables.Assignments} SET \"Owner\" = 'Anna', \"OwnerRole\" = 'Chef' WHERE \"Number\" % 3 = 0");
        desk.Change($"UPDATE {FollowUpTables.Assignments} SET \"OwnerRole\" = 'Chef' WHERE \"Number\" % 5 = 0");
        desk.Change($"UPDATE {FollowUpTables.Assignments} SET \"Owner\" = 'Bo' WHERE \"Unit\" = @p0", first.Organisation.Units[^1].Number);
        var units = first.Organisation.Units.Where(unit => unit.Id.StartsWith("enhet", StringComparison.Ordinal)).SkipLast(1).ToArray();
        for (var step = 0; step < 40; step++)
        {
            desk.Clock.Now += TimeSpan.FromDays(random.Next(0, 7));
            var today = desk.Clock.Today();
            if (step == 15)
            {
                desk.Change($"INSERT INTO {FollowUpTables.ActivityActs} (\"Activity\", \"Act\", \"On\", \"By\", \"Why\", \"RecordedAtUtc\") VALUES (2, 'paused', @p0, 'Samordnaren', 'Därför', 0)", today.AddDays(-5));
                Move(desk, units[random.Next(units.Length)], today.AddDays(-30));
            }

            if (step == 25)
            {
                desk.Change($"UPDATE {FollowUpTables.Assignments} SET \"To\" = @p0 WHERE \"Number\" = @p1", today.AddDays(-3), random.Next(1, 40));
            }

            for (var count = random.Next(1, 6); count > 0; count--)
            {
                var day = today.AddMonths(-4 * random.Next(0, 3));
                var request = RollUpProperties.Request(units[random.Next(units.Length)].Id, random.Next(1, 7), string.Create(CultureInfo.InvariantCulture, $"{day.Year}-T{((day.Month - 1) / 4) + 1}"), Statuses[random.Next(Statuses.Length)]) with
                {
                    Effect = (Effect)random.Next(4),
                    WorksWell = random.Next(3) == 0 ? "Det här fungerar" : null,
                    Comment = random.Next(2) == 0 ? "Kommentar" : null,
                };
                if ((await desk.EnterAsync(request)).IsRecorded && random.Next(6) == 0)
                {
                    await desk.EnterAsync(request with { Id = Guid.CreateVersion7(), Status = null, TakesBack = true, Corrects = request.Id, Reason = "Fel" });
                }
            }
        }

        // Time goes by, so that something is stale.
        desk.Clock.Now += TimeSpan.FromDays(60);
    }

    private static void Move(FollowUpDesk desk, OrganisationUnit unit, DateOnly day)
    {
        var organisation = desk.Organisations.Of("region")!;
        var version = unit.Versions[^1];
        var other = organisation.Units.Last(known => known.Versions[^1].LevelId == "verksamhet" && known.Number != version.Parent);
        ImmutableArray<UnitVersion> versions = [version with { To = day.AddDays(-1) }, version with { From = day, Parent = other.Number }];
        desk.Organisations.Known["region"] = new Organisation("region", organisation.Units.Replace(unit, unit with { Versions = versions }), organisation.Revision + 1);
    }
}
#pragma warning restore CA5394
