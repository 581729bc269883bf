using Microsoft.Data.Sqlite;
using PatientSafety.Host.Storage;
using PatientSafety.Platform;

namespace PatientSafety.Tests.Storage;

/// <summary>A data folder of its own for each test, with real files.</summary>
internal sealed class StorageFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("patientsafety-storage-").FullName;

    public StorageFolder() => Data = new DataFolder(Path.Combine(root, "data"));

    public DataFolder Data { get; }

    public SqliteFile File => new(Data) { Patience = TimeSpan.FromSeconds(1) };

    public string[] Backups => Directory.Exists(Data.Backups) ? [.. Directory.GetFiles(Data.Backups).Order(StringComparer.Ordinal)] : [];

    public void Write(byte[] content)
    {
        Directory.CreateDirectory(Data.Path);
        System.IO.File.WriteAllBytes(Data.Database, content);
    }

    public void Tell(string statement)
    {
        Directory.CreateDirectory(Data.Path);
        using var connection = File.Open(SqliteOpenMode.ReadWriteCreate);
        connection.Tell(statement);
    }

    public string? Ask(string question) => Ask(Data.Database, question);

    public string? Ask(string path, string question)
    {
        using var connection = File.Open(path, SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar()?.ToString();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(root, recursive: true);
    }
}
