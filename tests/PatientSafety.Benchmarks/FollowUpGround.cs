using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Host.Configuration;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Tests;
using PatientSafety.Tests.Comparison;
using PatientSafety.Tests.FollowUp;

namespace PatientSafety.Benchmarks;

/// <summary>Twenty-one regions, each with 521 units of which 448 have 40 activities, in a database of its own.</summary>
internal sealed class FollowUpGround : IDisposable
{
    public const int Regions = 21;
    public const int Activities = 40;
    private const int UnitsOfRegion = 1000;
    private readonly ServiceProvider services;

    private FollowUpGround(string folder)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Data"] = folder };
        var parts = new ServiceCollection().AddProduct(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), Everything.Modules);
        parts.AddSingleton<IRegions>(new GivenRegions([.. Enumerable.Range(1, Regions).Select(number => GeneratedFollowUp.Region(Id(number), Activities, 2025, 2027))]));
        parts.AddSingleton<IOrganisations>(new GivenOrganisations(Enumerable.Range(1, Regions).Select(number => GeneratedFollowUp.Organisation(Id(number), First(number), 8, 8, 7))));
        services = parts.BuildServiceProvider();
    }

    public IDatabase Database => Get<IDatabase>();

    /// <summary>The ground in a folder, with a database and every activity handed on where there is none yet.</summary>
    public static async Task<FollowUpGround> OpenAsync(string folder)
    {
        var ground = new FollowUpGround(folder);
        await ground.Database.PrepareAsync(CancellationToken.None);
        using var connection = ground.Database.Connect();
        using var count = new SqlStatement(connection, null, $"SELECT COUNT(*) FROM {FollowUpTables.Activities}");
        if (count.AskNumber() == 0)
        {
            ground.HandOn();
        }

        return ground;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public RegionScope Scope(int region) => Get<Scopes>().Of(Id(region))!;

    public static string Id(int region) => string.Create(CultureInfo.InvariantCulture, $"r{region:00}");

    /// <summary>Writes a file of entries as a system exports them: each unit reports its activities for a tertial within a few weeks, and some say something more later.</summary>
    public static void WriteFile(string path, int rows)
    {
#pragma warning disable CA5394 // Test data need no secrecy.
        var random = new Random(5);
        string[] statuses = ["Ej påbörjad", "Pågår", "Pågår", "Pågår", "Försenad", "Avslutad", "Avbruten"];
        string[] effects = [string.Empty, "Ingen effekt", "Viss effekt", "Viss effekt", "Avsedd effekt"];
        DateOnly[] ends = [new(2025, 4, 30), new(2025, 8, 31), new(2025, 12, 31), new(2026, 4, 30), new(2026, 8, 31)];
        using var file = new StreamWriter(path, false, new UTF8Encoding(true));
        file.WriteLine("Region;Enhet;Aktivitet;Period;Status;Framsteg;Effekt;Kommentar;Rapporterat av;Rapporterat");
        var perPeriod = rows / ends.Length;
        foreach (var end in ends)
        {
            var period = string.Create(CultureInfo.InvariantCulture, $"{end.Year}-T{end.Month / 4}");
            var places = Places().ToArray();
            random.Shuffle(places);
            var lines = new List<(DateOnly Day, string Line)>(perPeriod);
            foreach (var (region, unit) in places)
            {
                var day = end.AddDays(random.Next(-20, 25));
                for (var activity = 1; activity <= Activities && lines.Count < perPeriod; activity++)
                {
                    if (random.Next(100) < 52)
                    {
                        Add(day, region, unit, activity);
                        if (random.Next(100) < 3)
                        {
                            Add(day.AddDays(random.Next(1, 20)), region, unit, activity);
                        }
                    }
                }
            }

            foreach (var (_, line) in lines.Take(perPeriod).OrderBy(line => line.Day))
            {
                file.WriteLine(line);
            }

            void Add(DateOnly day, int region, int unit, int activity) => lines.Add((day, string.Create(
                CultureInfo.InvariantCulture,
                $"{Id(region)};enhet-{unit};{GeneratedFollowUp.Activity(activity)};{period};{statuses[random.Next(statuses.Length)]};{random.Next(101)};{effects[random.Next(effects.Length)]};Arbetet går framåt på enheten, omgång {random.Next(100_000)};Samordnare {random.Next(300)};{day:yyyy-MM-dd}")));
        }
#pragma warning restore CA5394
    }

    public void Dispose() => services.Dispose();

    private static int First(int region) => (region * UnitsOfRegion) + 1;

    private static IEnumerable<(int Region, int Unit)> Places() =>
        from region in Enumerable.Range(1, Regions)
        from unit in GeneratedFollowUp.Organisation(Id(region), First(region), 8, 8, 7).Units
        where unit.Versions[0].LevelId == "enhet"
        select (region, unit.Number);

    private void HandOn()
    {
        using var connection = Database.Connect(forMuch: true);
        using var transaction = connection.BeginTransaction();
        using var activity = new SqlStatement(connection, transaction, $"INSERT INTO {FollowUpTables.Activities} (\"Number\", \"RegionId\", \"ActivityId\", \"PlanId\") VALUES (@p0, @p1, @p2, 'plan')");
        using var assignment = new SqlStatement(connection, transaction, $"INSERT INTO {FollowUpTables.Assignments} (\"Number\", \"Top\", \"Activity\", \"Unit\", \"From\", \"OwnerRole\") VALUES (@p0, @p1, @p2, @p3, @p4, 'Verksamhetschef')");
        var (activities, assignments) = (0, 0);
        foreach (var region in Enumerable.Range(1, Regions))
        {
            var organisation = Get<IOrganisations>().Of(Id(region))!;
            foreach (var number in Enumerable.Range(1, Activities))
            {
                activity.Run(++activities, Id(region), GeneratedFollowUp.Activity(number));
                foreach (var unit in organisation.Units.Where(unit => unit.Versions[0].LevelId == "enhet"))
                {
                    assignment.Run(++assignments, organisation.Top.Number, activities, unit.Number, new DateOnly(2025, 1, 1));
                }
            }
        }

        transaction.Commit();
    }
}
