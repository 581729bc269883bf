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
                    foreach (var figure in Figures.All(overview))
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

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_number_of_a_day_gone_by_is_the_one_that_was_shown_then(int seed)
    {
        await using var desk = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", 6), GeneratedFollowUp.Organisation("region", 1, 2, 2, 3));
        desk.HandOn(new DateOnly(2024, 1, 1));
        var random = new Random(seed);
        desk.Clock.Now = new DateTimeOffset(2026, 10, 5, 12, 0, 0, TimeSpan.Zero);
        var day = desk.Clock.Today();
        for (var turn = 0; turn < 40; turn++)
        {
            await SayAsync(day.AddDays(-random.Next(200)));
        }

        var before = Numbers(null);
        desk.Clock.Now += TimeSpan.FromDays(120);
        for (var turn = 0; turn < 40; turn++)
        {
            await SayAsync(day.AddDays(1 + random.Next(119)));
        }

        Assert.NotEqual(before, Numbers(null));
        Assert.Equal(before, Numbers(day));

        async Task SayAsync(DateOnly knownOn) => Assert.True((await desk.EnterAsync(RollUpProperties.Request(
            $"enhet-{desk.Scopes.Of("region")!.Organisation.Units.Where(unit => unit.Id.StartsWith("enhet", StringComparison.Ordinal)).ElementAt(random.Next(12)).Number}",
            random.Next(1, 7),
            random.Next(2) == 0 ? "2026-T1" : "2025-T3",
            Statuses[random.Next(4)]) with { KnownOn = knownOn, Comment = "Så är det" })).IsRecorded);

        string Numbers(DateOnly? asOf)
        {
            var scope = desk.RollUps.UpToDate("region")!;
            var overviews = new Overviews(desk.Pictures, new Standings(desk.Database, desk.Clock));
            return string.Join('\n', scope.Organisation.Units.Select(unit =>
                $"{unit.Id}: {string.Join(' ', Figures.All(overviews.Of(scope, new Slice { Unit = unit, Period = scope.PeriodsOf("plan").Find("2026-T1")!, AsOf = asOf })).Select(figure => $"{figure.Id} {figure.Count}"))}"));
        }
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
