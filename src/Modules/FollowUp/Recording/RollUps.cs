using System.Data.Common;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Recording;

/// <summary>Sees to it that what is worked out rests on the region as it is today.</summary>
internal sealed class RollUps(IDatabase database, Scopes scopes, TimeProvider clock)
{
    /// <summary>A region's scope with roll-ups that rest on it; null where no active region has that id.</summary>
    public RegionScope? UpToDate(string regionId)
    {
        try
        {
            return Read(regionId);
        }
        catch (DbException)
        {
            // In the first moments of a site, and for the first command over a data folder, there is no database yet.
            // It is waited for elsewhere: what renders a page would wait for itself.
            if (!Task.Run(() => database.PrepareAsync(CancellationToken.None)).GetAwaiter().GetResult().CanWrite)
            {
                throw;
            }

            return Read(regionId);
        }
    }

    /// <summary>Works the roll-ups of a region out anew from its entries, also where they seem to be as they should.</summary>
    public RegionScope? WorkOut(string regionId)
    {
        using var connection = database.Connect(forMuch: true);
        return scopes.Of(regionId, connection, null) is null ? null : WorkOut(regionId, connection);
    }

    private RegionScope? Read(string regionId)
    {
        using var connection = database.Connect();
        var scope = scopes.Of(regionId, connection, null);
        if (scope is null || scope.Assignments.IsEmpty)
        {
            return scope;
        }

        using (var books = new Books(connection, clock))
        {
            if (books.IsUpToDate(scope))
            {
                return scope;
            }
        }

        return WorkOut(regionId, connection);
    }

    private RegionScope WorkOut(string regionId, DbConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        var scope = scopes.Of(regionId, connection, transaction)!;
        using var ledger = new Ledger(connection, clock);
        ledger.Join(transaction);
        ledger.WorkOut(scope);
        transaction.Commit();
        return scope;
    }
}
