using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.FollowUp;

/// <summary>Regions with plans, status words and organisations of the size that they have.</summary>
internal static class GeneratedFollowUp
{
    private static readonly string[] Areas = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

    /// <summary>A region that is followed up by tertial.</summary>
    public static RegionConfiguration Region(string id, int activities, int fromYear = 2024, int toYear = 2027) => new()
    {
        Region = new Region(id, $"Region {id}", null),
        Levels = [Level("division"), Level("verksamhet"), Level("enhet")],
        Statuses =
        [
            Status("ej-paborjad", "Ej påbörjad", CoreStatus.NotStarted),
            Status("pagar", "Pågår", CoreStatus.Ongoing),
            Status("forsenad", "Försenad", CoreStatus.Delayed),
            Status("avslutad", "Avslutad", CoreStatus.Completed),
            Status("avbruten", "Avbruten", CoreStatus.Cancelled),
            Status("ej-genomford", "Ej genomförd av yttre orsak", CoreStatus.NotCompleted),
        ],
        Plans =
        [
            new RegionalPlan
            {
                Id = "plan",
                Title = new Text("Planen"),
                Follows = "edition",
                Period = new Period(new DateOnly(fromYear, 1, 1), new DateOnly(toYear, 12, 31)),
                Activities =
                [
                    .. Enumerable.Range(1, activities).Select(number => new Activity
                    {
                        Id = Activity(number),
                        Title = new Text(string.Create(CultureInfo.InvariantCulture, $"Aktivitet {number}")),
                        Areas = [new AreaPlacement(Areas[number % Areas.Length], Provenance.None)],
                        TimePlan = number % 3 == 0 ? new Period(new DateOnly(fromYear, 1, 1), new DateOnly(toYear - 1, 6, 30)) : null,
                    }),
                ],
            },
        ],
        Reporting =
        [
            new ReportingRule { Id = "uppfoljning", Report = ReportKind.ProgressReport, Name = new Text("Uppföljning"), Frequency = PeriodScheme.Tertial, Due = new DueAfter(0, 15), LevelId = "region" },
        ],
    };

    public static string Activity(int number) => string.Create(CultureInfo.InvariantCulture, $"akt-{number}");

    /// <summary>An organisation of divisions, operations and units, one of the top included in the numbering.</summary>
    /// <param name="regionId">The region.</param>
    /// <param name="first">The number of the top.</param>
    /// <param name="divisions">How many divisions.</param>
    /// <param name="operations">How many operations in each.</param>
    /// <param name="units">How many units in each.</param>
    public static Organisation Organisation(string regionId, int first, int divisions, int operations, int units)
    {
        var number = first;
        var all = ImmutableArray.CreateBuilder<OrganisationUnit>();
        var top = Add(regionId, TopLevel, null);
        for (var division = 0; division < divisions; division++)
        {
            var inDivision = Add("division", "division", top);
            for (var operation = 0; operation < operations; operation++)
            {
                var inOperation = Add("verksamhet", "verksamhet", inDivision);
                for (var unit = 0; unit < units; unit++)
                {
                    Add("enhet", "enhet", inOperation);
                }
            }
        }

        return new Organisation(regionId, all.ToImmutable(), 1);

        int Add(string name, string level, int? parent)
        {
            all.Add(new OrganisationUnit(
                number,
                parent is null ? regionId : string.Create(CultureInfo.InvariantCulture, $"{name}-{number}"),
                UnitKind.Own,
                null,
                [new UnitVersion(new DateOnly(2020, 1, 1), null, string.Create(CultureInfo.InvariantCulture, $"{name} {number}"), level, parent)]));
            return number++;
        }
    }

    private const string TopLevel = PatientSafety.Core.Regional.Level.Region;

    private static Level Level(string id) => new() { Id = id, Name = new Text(id) };

    private static ActivityStatus Status(string id, string name, CoreStatus core) => new() { Id = id, Name = new Text(name), Core = core };
}
