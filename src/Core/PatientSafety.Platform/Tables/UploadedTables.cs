using System.Security.Cryptography;

namespace PatientSafety.Platform.Tables;

/// <summary>Tables that somebody has sent through a page and not yet decided on, each under its checksum and with its ending.</summary>
public sealed class UploadedTables(DataFolder data, TimeProvider clock)
{
    /// <summary>The largest table that is taken in over HTTP.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    private const int HashLength = 64;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private static readonly string[] Endings = [".csv", ".xlsx"];

    private string Folder => Path.Combine(data.Path, "uploads", "tables");

    /// <summary>Keeps a table and gives the name that it can be found by.</summary>
    public string Keep(byte[] content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        Directory.CreateDirectory(Folder);
        foreach (var old in Directory.EnumerateFiles(Folder).Where(file => clock.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(file) > Kept))
        {
            File.Delete(old);
        }

        var name = Convert.ToHexStringLower(SHA256.HashData(content)) + (Endings.FirstOrDefault(ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ?? Endings[0]);
        File.WriteAllBytes(Path.Combine(Folder, name), content);
        return name;
    }

    /// <summary>The path of a table that was kept, or null where there is none of that name.</summary>
    public string? Find(string? name) =>
        name?.Length > HashLength && name[..HashLength].All(char.IsAsciiHexDigitLower) && Endings.Contains(name[HashLength..], StringComparer.Ordinal) && File.Exists(Path.Combine(Folder, name))
            ? Path.Combine(Folder, name)
            : null;

    /// <summary>Removes a table that has been decided on.</summary>
    public void Forget(string name)
    {
        if (Find(name) is { } path)
        {
            File.Delete(path);
        }
    }
}
