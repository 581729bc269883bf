using System.Data.Common;
using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Recording;

/// <summary>Changes what a region follows up, and works the roll-ups out anew, both or neither.</summary>
internal sealed class Changing(IDatabase database, Scopes scopes, TimeProvider clock)
{
    /// <summary>Changes something in one transaction.</summary>
    /// <param name="regionId">The region.</param>
    /// <param name="change">What is changed; false where nothing is to be kept of it.</param>
    /// <returns>Why it could not be done; null where it could.</returns>
    public Text? Change(string regionId, Func<RegionChange, bool> change)
    {
        try
        {
            using var connection = database.Connect();
            using var transaction = connection.BeginTransaction();
            if (scopes.Of(regionId, connection, transaction) is not { } scope)
            {
                return new Text($"Regionen ”{regionId}” finns inte här.", $"There is no region “{regionId}” here.");
            }

            if (scope.Top == 0)
            {
                return new Text(
                    $"{scope.Configuration.Region.Name} har ingen organisation här än. Läs in den med ”organisation import” eller på sidan Organisation, och försök sedan igen.",
                    $"{scope.Configuration.Region.Name} has no organisation here yet. Import it with “organisation import” or on the page Organisation, and then try again.");
            }

            if (change(new RegionChange(scope, connection, transaction, clock.GetUtcNow())))
            {
                WorkOut(regionId, connection, transaction);
                transaction.Commit();
            }

            return null;
        }
        catch (Exception problem) when (database.ProblemOf(problem) is not null)
        {
            return database.ProblemOf(problem);
        }
    }

    /// <summary>Says that a region's assignments have changed, and works its roll-ups out anew, in a transaction that is under way.</summary>
    public void WorkOut(string regionId, DbConnection connection, DbTransaction transaction) => WorkOut(regionId, null, connection, transaction);

    /// <summary>The same by an organisation that is being written in the transaction.</summary>
    public void WorkOut(string regionId, Organisation? organisation, DbConnection connection, DbTransaction transaction)
    {
        var top = organisation?.Top.Number ?? scopes.Of(regionId, connection, transaction)!.Top;
        using (var book = new SqlStatement(
            connection,
            transaction,
            $"INSERT INTO {FollowUpTables.Books} (\"Top\", \"RegionId\", \"Revision\", \"RestsOn\", \"WorkedOutOn\") VALUES (@p0, @p1, 1, '', @p2) ON CONFLICT (\"Top\") DO UPDATE SET \"Revision\" = {FollowUpTables.Books}.\"Revision\" + 1"))
        {
            book.Run(top, regionId, DateOnly.MinValue);
        }

        using var ledger = new Ledger(connection, clock);
        ledger.Join(transaction);
        ledger.WorkOut(organisation is null ? scopes.Of(regionId, connection, transaction)! : scopes.Of(regionId, organisation, connection, transaction)!);
    }

    /// <summary>Begins to change something in a transaction that is under way, by an organisation that is being written in it; null where no active region has that id.</summary>
    public RegionChange? Begin(string regionId, Organisation organisation, DbConnection connection, DbTransaction transaction) =>
        scopes.Of(regionId, organisation, connection, transaction) is { } scope ? new RegionChange(scope, connection, transaction, clock.GetUtcNow()) : null;
}
