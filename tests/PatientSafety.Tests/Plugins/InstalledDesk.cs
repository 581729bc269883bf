namespace PatientSafety.Tests.Plugins;

/// <summary>A desk where a plugin is in use, which hostile packages come to one after the other. None of them may leave a trace.</summary>
public sealed class InstalledDesk : IAsyncLifetime
{
    internal PluginDesk Desk { get; } = new();

    /// <summary>Every file in and around the data folder with its content, but for the database and what comes in.</summary>
    internal string[] Listing =>
    [
        .. Directory.EnumerateFileSystemEntries(Desk.Around, "*", SearchOption.AllDirectories)
            .Where(path => !path.StartsWith(Desk.In, StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith("patientsafety.db", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => Directory.Exists(path) ? path : $"{path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}"),
        .. Directory.EnumerateFileSystemEntries(Path.GetTempPath(), "*out.txt"),
    ];

    public async ValueTask InitializeAsync() => await Desk.HasAsync(new SomePackage { Version = "2.0.0" });

    public ValueTask DisposeAsync()
    {
        Desk.Dispose();
        return ValueTask.CompletedTask;
    }
}
