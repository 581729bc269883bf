using System.Data;
using System.Data.Common;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Examining;

/// <summary>Holds what is kept beside the entries against what the entries say.</summary>
internal sealed class RollUpsEqualTheirRecount(IDatabase database, IRegions regions, Scopes scopes, TimeProvider clock) : IExamination
{
    public static FindingKind Differs { get; } = new(
        "PS5190",
        Severity.Error,
        new("En sammanställning stämmer inte med posterna", "A roll-up does not agree with the entries"),
        new("Kör ”followup rebuild” för regionen: sammanställningen räknas då om ur posterna, som är orörda. Anmäl felet till dem som gör programmet.", "Run “followup rebuild” for the region: the roll-up is then worked out anew from the entries, which are untouched. Report the fault to those who make the program."));

    public Text Name => new("Uppföljningens sammanställningar", "The roll-ups of follow-up");

    public Text Examine(ICollection<Finding> findings, CancellationToken stop)
    {
        using var connection = database.Connect();
        var (entries, seen) = (0, 0);
        foreach (var region in regions.Active)
        {
            stop.ThrowIfCancellationRequested();

            // One picture of one moment, while others go on writing.
            using var transaction = connection.BeginTransaction(IsolationLevel.Serializable);
            if (scopes.Of(region.Region.Id, connection, transaction) is { Assignments.IsEmpty: false } scope)
            {
                using var books = new Books(connection, clock);
                books.Join(transaction);
                if (books.IsUpToDate(scope))
                {
                    entries += Compare(scope, books.WorkedOutOn(scope), connection, transaction, findings);
                    seen++;
                }
            }

            transaction.Rollback();
        }

        return new Text($"antal omräknade poster {entries}, antal regioner {seen}.", $"entries counted anew {entries}, regions {seen}.");
    }

    /// <summary>Compares, and says what differs.</summary>
    /// <returns>How many entries were counted.</returns>
    public static int Compare(RegionScope scope, DateOnly workedOutOn, DbConnection connection, DbTransaction transaction, ICollection<Finding> findings)
    {
        var recount = Recount.Of(scope, workedOutOn, connection, transaction);
        using var states = new SqlStatement(connection, transaction, $"SELECT \"PeriodTo\", \"Assignment\", \"KnownFrom\", \"Entry\", \"KnownTo\" FROM {FollowUpTables.States} WHERE \"Top\" = @p0 ORDER BY \"PeriodTo\", \"Assignment\", \"KnownFrom\"");
        var stored = states.All(row => (row.Day(0), row.GetInt32(1), row.Day(2), row.GetInt64(3)), scope.Top);
        Add(findings, scope, new("lägen", "states"), stored.SequenceEqual(recount.States.Select(state => (state.Key.PeriodTo, state.Key.Assignment, state.Key.From, state.Value.Entry))));

        var nodes = scope.Organisation.Units.Select(unit => unit.Number).ToArray();
        using var tallies = new SqlStatement(connection, transaction, $"SELECT \"PeriodTo\", \"Activity\", \"Day\", {TallyChanges.Columns} FROM {FollowUpTables.Tallies} WHERE \"Node\" = @p0 ORDER BY \"PeriodTo\", \"Activity\", \"Day\"");
        var changes = new SortedDictionary<(int, DateOnly, int, DateOnly), Counts>();
        foreach (var node in nodes)
        {
            var before = (PeriodTo: default(DateOnly), Activity: -1, Counts: default(Counts));
            foreach (var (periodTo, activity, day, counts) in tallies.All(row => (row.Day(0), row.GetInt32(1), row.Day(2), TallyChanges.Read(row, 3)), node))
            {
                var change = (periodTo, activity) == (before.PeriodTo, before.Activity) ? counts - before.Counts : counts;
                if (!change.IsZero)
                {
                    changes[(node, periodTo, activity, day)] = change;
                }

                before = (periodTo, activity, counts);
            }
        }

        Add(findings, scope, new("antal", "tallies"), changes.SequenceEqual(recount.Changes.Where(change => !change.Value.IsZero)));
        using var ages = new SqlStatement(connection, transaction, $"SELECT \"Kind\", \"Day\", \"Count\" FROM {FollowUpTables.Ages} WHERE \"Node\" = @p0 AND \"Count\" <> 0 ORDER BY \"Kind\", \"Day\"");
        var aged = nodes.Order().SelectMany(node => ages.All(row => new KeyValuePair<(int, AgeKind, DateOnly), int>((node, (AgeKind)row.GetInt32(0), row.Day(1)), row.GetInt32(2)), node));
        Add(findings, scope, new("åldrar", "ages"), aged.SequenceEqual(recount.Ages));
        return recount.Entries;
    }

    private static void Add(ICollection<Finding> findings, RegionScope scope, Text what, bool agrees)
    {
        if (!agrees)
        {
            var name = scope.Configuration.Region.Name;
            findings.Add(Differs.At(null, new($"{name}: {what.Swedish} skiljer sig från omräkningen.", $"{name}: the {what.English} differ from the recount.")));
        }
    }
}
