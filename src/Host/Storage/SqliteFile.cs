using Microsoft.Data.Sqlite;
using PatientSafety.Platform;

namespace PatientSafety.Host.Storage;

/// <summary>The file that holds the database, and how it is opened.</summary>
internal sealed class SqliteFile(DataFolder folder)
{
    /// <summary>“PSDB” in ASCII. It tells our own files from those of other programs.</summary>
    public const int ApplicationId = 0x50534442;

    public DataFolder Folder => folder;

    public string Path => folder.Database;

    /// <summary>Name without the folder, for sentences that strangers may read.</summary>
    public string Name => System.IO.Path.GetFileName(folder.Database);

    /// <summary>How long a look at the database waits for whoever holds it, before it calls it locked.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long somebody who has something to save waits for others to save theirs. SQLite lets in one at a time, in no order.</summary>
    public TimeSpan PatienceOfWriters { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Never creates the file: only a migration does.</summary>
    public string ConnectionString => Connection(Path, SqliteOpenMode.ReadWrite, PatienceOfWriters, pooling: true).ConnectionString;

    /// <summary>The same unpooled, for a connection that is given more memory than others.</summary>
    public string ConnectionStringForMuch => Connection(Path, SqliteOpenMode.ReadWrite, PatienceOfWriters, pooling: false).ConnectionString;

    public SqliteConnection Open(SqliteOpenMode mode) => Open(Path, mode);

    /// <summary>Unpooled, so that nothing holds on to the file afterwards.</summary>
    public SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(Connection(path, mode, Patience, pooling: false).ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnectionStringBuilder Connection(string path, SqliteOpenMode mode, TimeSpan patience, bool pooling) => new()
    {
        DataSource = path,
        Mode = mode,
        Pooling = pooling,
        ForeignKeys = true,
        DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds),
    };
}
