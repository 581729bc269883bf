using System.Data.Common;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Examining;
using PatientSafety.FollowUp.Exchange;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Host.Configuration;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Tables;
using PatientSafety.Tests.Comparison;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.FollowUp;

/// <summary>Follow-up over a real file, with regions and organisations that the test decides.</summary>
internal sealed class FollowUpDesk : IAsyncDisposable
{
    private readonly StorageFolder folder = new();
    private readonly ServiceProvider services;

    private FollowUpDesk(RegionConfiguration region, Organisation organisation)
    {
        Regions = new GivenRegions(region);
        Organisations = new GivenOrganisations(organisation);
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Data"] = folder.Data.Path };
        var collection = new ServiceCollection().AddProduct(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), Everything.Modules);
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddSingleton<IRegions>(Regions);
        collection.AddSingleton<IOrganisations>(Organisations);
        services = collection.BuildServiceProvider();
    }

    public SettableClock Clock { get; } = new();

    public GivenRegions Regions { get; }

    public GivenOrganisations Organisations { get; }

    public IDatabase Database => services.GetRequiredService<IDatabase>();

    public Scopes Scopes => services.GetRequiredService<Scopes>();

    public Entering Entering => services.GetRequiredService<Entering>();

    public Pictures Pictures => services.GetRequiredService<Pictures>();

    public RollUps RollUps => services.GetRequiredService<RollUps>();

    public StorageFolder Folder => folder;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public static async Task<FollowUpDesk> OpenAsync(RegionConfiguration region, Organisation organisation)
    {
        var desk = new FollowUpDesk(region, organisation);
        Assert.Equal(DatabaseCondition.Ready, (await desk.Database.PrepareAsync(TestContext.Current.CancellationToken)).Condition);
        return desk;
    }

    /// <summary>Hands every activity on to every unit of the lowest level.</summary>
    public void HandOn(DateOnly from)
    {
        var region = Regions.Active[0];
        var organisation = Organisations.Of(region.Region.Id)!;
        using var connection = Database.Connect();
        using var transaction = connection.BeginTransaction();
        using var activity = new SqlStatement(connection, transaction, $"INSERT INTO {FollowUpTables.Activities} (\"Number\", \"RegionId\", \"ActivityId\", \"PlanId\") VALUES (@p0, @p1, @p2, @p3)");
        using var assignment = new SqlStatement(connection, transaction, $"INSERT INTO {FollowUpTables.Assignments} (\"Number\", \"Top\", \"Activity\", \"Unit\", \"From\") VALUES (@p0, @p1, @p2, @p3, @p4)");
        var number = 0;
        var place = 0;
        foreach (var (plan, planned) in region.Plans.SelectMany(plan => plan.Activities, (plan, planned) => (plan, planned)))
        {
            activity.Run(++place, region.Region.Id, planned.Id, plan.Id);
            foreach (var unit in organisation.Units.Where(unit => unit.Versions[^1].LevelId == "enhet"))
            {
                assignment.Run(++number, organisation.Top.Number, place, unit.Number, from);
            }
        }

        transaction.Commit();
    }

    /// <summary>Writes to the tables of a region and says that its assignments have changed.</summary>
    public void Change(string sql, params object?[] values)
    {
        using var connection = Database.Connect();
        using var statement = new SqlStatement(connection, null, sql);
        statement.Run(values);
        using var book = new SqlStatement(connection, null, $"UPDATE {FollowUpTables.Books} SET \"Revision\" = \"Revision\" + 1");
        book.Run();
    }

    /// <summary>What differs between the roll-ups and a recount of the entries.</summary>
    public IReadOnlyList<Finding> Differences()
    {
        var scope = RollUps.UpToDate(Regions.Active[0].Region.Id)!;
        using var connection = Database.Connect();
        using var transaction = connection.BeginTransaction();
        using var books = new Books(connection, Clock);
        books.Join(transaction);
        var findings = new List<Finding>();
        RollUpsEqualTheirRecount.Compare(scope, books.WorkedOutOn(scope), connection, transaction, findings);
        return findings;
    }

    /// <summary>Records in one transaction what a test has made itself.</summary>
    public IReadOnlyList<long?> Record(Func<EntryMaking, RegionScope, IReadOnlyList<NewEntry>> make)
    {
        using var connection = Database.Connect();
        using var transaction = connection.BeginTransaction();
        var scope = Scopes.Of(Regions.Active[0].Region.Id, connection, transaction)!;
        using var ledger = new Ledger(connection, Clock);
        ledger.Join(transaction);
        var numbers = ledger.Append(make(new EntryMaking(connection, transaction, Regions, Clock), scope));
        ledger.Finish();
        transaction.Commit();
        return numbers;
    }

    public async Task<EntryOutcome> EnterAsync(EntryRequest request) => await Entering.EnterAsync(request, TestContext.Current.CancellationToken);

    public string Write(string name, string content)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Data.Path, "in")).FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    public Task<ImportResult> ImportAsync(string file, ImportChoices choices, Action<double>? progress = null, CancellationToken? stop = null) =>
        services.GetRequiredService<EntryImport>().ImportAsync(EntryFile.At(file), choices, progress, null, stop ?? TestContext.Current.CancellationToken);

    public string Export(TableKind kind, string name)
    {
        var path = Write(name, string.Empty);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite);
        services.GetRequiredService<EntryExport>().Write(RollUps.UpToDate(Regions.Active[0].Region.Id)!, null, null, kind, stream);
        return path;
    }

    /// <summary>The first cell of the answer to a question.</summary>
    public string? Ask(string question) => folder.Ask(question);

    /// <summary>Everything that is kept of follow-up, but for the account of imports.</summary>
    public string Dump() => Ask(connection =>
    {
        using var tables = new SqlStatement(connection, null, $"SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'followup%' AND name <> '{FollowUpTables.Imports}' ORDER BY name");
        return string.Join('\n', tables.All(row => row.GetString(0)).Select(table =>
        {
            using var rows = new SqlStatement(connection, null, $"SELECT * FROM {table} ORDER BY 1, 2, 3");
            return $"{table}\n{string.Join('\n', rows.All(row => string.Join('|', Enumerable.Range(0, row.FieldCount).Select(column => row.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : row.GetValue(column)))))}";
        }));
    });

    /// <summary>What the entries say, but for when and where they were recorded.</summary>
    public string Said() => Ask(connection =>
    {
        using var entries = new SqlStatement(
            connection,
            null,
            $"SELECT hex(\"Id\"), \"Assignment\", \"PeriodTo\", \"KnownOn\", \"By\", \"StatusId\", \"Progress\", \"Effect\", \"Comment\", \"WorksWell\", \"Plan\", \"Do\", \"Study\", \"Act\", \"Corrects\", \"Root\", \"Reason\" FROM {FollowUpTables.Entries} ORDER BY \"Number\"");
        return string.Join('\n', entries.All(row => string.Join('|', Enumerable.Range(0, row.FieldCount).Select(row.GetValue))));
    });

    public T Ask<T>(Func<DbConnection, T> question)
    {
        using var connection = Database.Connect();
        return question(connection);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Dispose();
    }
}
