using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PatientSafety.Host.Storage;

/// <summary>Copies the database while it may be in use. The copy has its name only when it is whole and has been read.</summary>
internal sealed class DatabaseBackup(SqliteFile file, TimeProvider clock)
{
    /// <summary>Makes a copy and says where it is.</summary>
    public string Make()
    {
        Directory.CreateDirectory(file.Folder.Backups);
        var stamp = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
        var path = Path.Combine(file.Folder.Backups, $"patientsafety-{stamp}.db");
        var unfinished = $"{path}.part";
        File.Delete(unfinished);
        using (var source = file.Open(SqliteOpenMode.ReadWrite))
        using (var copy = file.Open(unfinished, SqliteOpenMode.ReadWriteCreate))
        {
            source.BackupDatabase(copy);
            // One file that can be moved as it is, without a log beside it.
            copy.Tell("PRAGMA journal_mode = DELETE");
            if (!copy.IsSound())
            {
                throw new SqliteException("The copy does not hang together.", 11);
            }
        }

        File.Move(unfinished, path, overwrite: false);
        return path;
    }
}
