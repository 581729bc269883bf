using System.Data.Common;
using PatientSafety.Core;

namespace PatientSafety.Platform.Storage;

/// <summary>Whether the database can be used. Whoever writes asks first: the site also runs without one.</summary>
public interface IDatabase
{
    /// <summary>Looks at the database and changes nothing.</summary>
    Task<DatabaseState> InspectAsync(CancellationToken stop);

    /// <summary>Opens the database for reading in plain SQL, for what must be read before anything else runs.</summary>
    /// <param name="table">A table that has to be there.</param>
    /// <param name="problem">Why it cannot be opened, or null.</param>
    /// <returns>An open connection, or null where there is no database, where it has no such table yet, or where it cannot be opened.</returns>
    DbConnection? OpenToRead(string table, out Text? problem);

    /// <summary>Opens the database for reading and writing in plain SQL. Who asks has seen that it can be used; closing gives the connection back for the next.</summary>
    /// <param name="forMuch">Whether much is to be written, which is faster with more memory.</param>
    DbConnection Connect(bool forMuch = false);

    /// <summary>What went wrong with the database, in a sentence with a remedy; null where it is a bug and no fault of the surroundings.</summary>
    Text? ProblemOf(Exception problem);

    /// <summary>Creates the database where there is none, and looks at it. One that holds data is left as it is.</summary>
    Task<DatabaseState> PrepareAsync(CancellationToken stop);
}
