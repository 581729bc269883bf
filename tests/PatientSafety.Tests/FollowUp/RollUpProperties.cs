using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Tests.FollowUp;

/// <summary>Random histories: reports, corrections, things taken back, late entries, units merged and moved, activities paused and opened again.</summary>
#pragma warning disable CA5394 // Test data need no secrecy.
public sealed class RollUpProperties
{
    private static readonly DateOnly Start = new(2024, 1, 1);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Roll_ups_equal_a_plain_recount_after_any_history(int seed)
    {
        await using var desk = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", 5), GeneratedFollowUp.Organisation("region", 1, 2, 2, 3));
        desk.HandOn(Start);
        var random = new Random(seed);
        var history = new History(desk, random);
        for (var step = 0; step < 60; step++)
        {
            desk.Clock.Now += TimeSpan.FromDays(random.Next(0, 9));
            await history.StepAsync();
            if (step % 10 == 9)
            {
                Assert.Empty(desk.Differences());
            }
        }

        Assert.True(history.Corrections > 0 && history.Late > 0 && history.TakenBack > 0, "The history has something of everything.");
        AssertPicturesAddUp(desk);
    }

    [Fact]
    public async Task A_recount_sees_a_roll_up_that_is_wrong()
    {
        await using var desk = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", 3), GeneratedFollowUp.Organisation("region", 1, 1, 1, 2));
        desk.HandOn(Start);
        Assert.True((await desk.EnterAsync(Request("enhet-4", 1, "2026-T1", "pagar"))).IsRecorded);
        Assert.Empty(desk.Differences());

        desk.Ask(connection =>
        {
            using var statement = new SqlStatement(connection, null, $"UPDATE {FollowUpTables.Tallies} SET \"Ongoing\" = \"Ongoing\" + 1 WHERE \"Activity\" = 0");
            return statement.Run();
        });

        Assert.Equal("PS5190", Assert.Single(desk.Differences()).Id);
    }

    internal static EntryRequest Request(string unit, int activity, string period, string? status) => new()
    {
        Id = Guid.CreateVersion7(),
        RegionId = "region",
        Unit = unit,
        Activity = GeneratedFollowUp.Activity(activity),
        Period = period,
        Status = status,
        By = "Samordnaren",
        Origin = "form",
    };

    /// <summary>The picture of the top is the sum of those below it, and by activity it is the same as in total, also as of a day gone by.</summary>
    private static void AssertPicturesAddUp(FollowUpDesk desk)
    {
        var scope = desk.RollUps.UpToDate("region")!;
        foreach (var period in scope.PeriodsOf("plan").All.Where(period => period.Period.From <= desk.Clock.Today()))
        {
            foreach (var asOf in new DateOnly?[] { null, desk.Clock.Today().AddDays(-60) })
            {
                var picture = desk.Pictures.Of(scope, scope.Organisation.Top, period, asOf);
                Assert.Equal(picture.Total, picture.Activities.Aggregate(default(Tally), (sum, activity) => sum + activity.Tally));
                Assert.Equal(picture.Total, picture.Below.Aggregate(default(Tally), (sum, below) => sum + below.Tally));
                Assert.True(picture.Total.NotHeard >= 0);
                foreach (var below in picture.Below)
                {
                    var inner = desk.Pictures.Of(scope, below.Unit, period, asOf);
                    Assert.Equal(below.Tally, inner.Total);
                    Assert.Equal(inner.Total, inner.Activities.Aggregate(default(Tally), (sum, activity) => sum + activity.Tally));
                }
            }
        }
    }

    private sealed class History(FollowUpDesk desk, Random random)
    {
        private static readonly string[] Statuses = ["ej-paborjad", "pagar", "forsenad", "avslutad", "avbruten", "ej-genomford"];
        private readonly List<EntryRequest> standing = [];

        public int Corrections { get; private set; }

        public int Late { get; private set; }

        public int TakenBack { get; private set; }

        public async Task StepAsync()
        {
            switch (random.Next(12))
            {
                case 0 when standing.Count > 0:
                    await CorrectAsync(takesBack: false);
                    break;
                case 1 when standing.Count > 0:
                    await CorrectAsync(takesBack: true);
                    break;
                case 2:
                    Reorganise();
                    break;
                case 3:
                    Act();
                    break;
                case 4:
                    desk.Change($"UPDATE {FollowUpTables.Assignments} SET \"To\" = @p0 WHERE \"Number\" = @p1", desk.Clock.Today().AddDays(random.Next(-30, 30)), random.Next(1, 60));
                    break;
                default:
                    await ReportAsync();
                    break;
            }
        }

        private async Task ReportAsync()
        {
            var today = desk.Clock.Today();
            var isLate = random.Next(4) == 0;
            var made = new List<EntryRequest>();
            for (var count = random.Next(1, 15); count > 0; count--)
            {
                var periodEnd = today.AddMonths(-4 * random.Next(0, isLate ? 5 : 2));
                made.Add(Request(Unit(), random.Next(1, 6), Period(periodEnd), Statuses[random.Next(Statuses.Length)]) with
                {
                    Effect = (Effect)random.Next(4),
                    WorksWell = random.Next(3) == 0 ? "Det här fungerar" : null,
                    Comment = random.Next(2) == 0 ? "Kommentar" : null,
                    KnownOn = isLate ? today.AddDays(-random.Next(0, 200)) : null,
                });
            }

            foreach (var (request, outcome) in (await Task.WhenAll(made.Select(async request => (request, await desk.EnterAsync(request))))).Where(pair => pair.Item2.IsRecorded))
            {
                Late += isLate ? 1 : 0;
                standing.Add(request);
            }
        }

        private async Task CorrectAsync(bool takesBack)
        {
            var corrected = standing[random.Next(standing.Count)];
            var request = corrected with
            {
                Id = Guid.CreateVersion7(),
                Status = takesBack ? null : Statuses[random.Next(Statuses.Length)],
                TakesBack = takesBack,
                Corrects = corrected.Id,
                Reason = "Fel enhet",
                KnownOn = null,
            };
            if ((await desk.EnterAsync(request)).IsRecorded)
            {
                standing.Remove(corrected);
                if (!takesBack)
                {
                    standing.Add(request);
                }

                Corrections++;
                TakenBack += takesBack ? 1 : 0;
            }
        }

        /// <summary>A unit moves to another operation from a day on, or ends.</summary>
        private void Reorganise()
        {
            var organisation = desk.Organisations.Of("region")!;
            var unit = organisation.Units[random.Next(1, organisation.Units.Length)];
            if (unit.Versions[^1] is not { LevelId: "enhet", To: null } version)
            {
                return;
            }

            var day = desk.Clock.Today().AddDays(random.Next(-100, 20));
            if (day <= version.From)
            {
                return;
            }

            var operations = organisation.Units.Where(other => other.Versions[^1].LevelId == "verksamhet").ToArray();
            var ended = version with { To = day.AddDays(-1) };
            ImmutableArray<UnitVersion> after = random.Next(3) == 0 ? [ended] : [ended, version with { From = day, Parent = operations[random.Next(operations.Length)].Number }];
            desk.Organisations.Known["region"] = new Organisation(
                "region",
                organisation.Units.Replace(unit, unit with { Versions = [.. unit.Versions[..^1], .. after] }),
                organisation.Revision + 1);
        }

        private void Act() => desk.Change(
            $"INSERT INTO {FollowUpTables.ActivityActs} (\"Activity\", \"Act\", \"On\", \"By\", \"Why\", \"RecordedAtUtc\") VALUES (@p0, @p1, @p2, 'Samordnaren', 'Därför', 0)",
            random.Next(1, 6),
            Words.Of(random.Next(2) == 0 ? ActivityActKind.Paused : ActivityActKind.Resumed),
            desk.Clock.Today().AddDays(random.Next(-60, 10)));

        private string Unit()
        {
            var units = desk.Organisations.Of("region")!.Units.Where(unit => unit.Id.StartsWith("enhet", StringComparison.Ordinal)).ToArray();
            return units[random.Next(units.Length)].Id;
        }

        private static string Period(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-T{((day.Month - 1) / 4) + 1}");
    }
#pragma warning restore CA5394
}
