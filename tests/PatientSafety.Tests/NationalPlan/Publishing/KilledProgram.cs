using System.Globalization;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.NationalPlan.Publishing;

/// <summary>A data folder with a draft that is ready to be published, of which each attempt gets a copy, and the program that is killed while it publishes.</summary>
internal sealed class KilledProgram : IDisposable
{
    private static readonly string KillSwitch = Path.Combine(Repository.Artifacts, "KillSwitch", Repository.Configuration, "KillSwitch.dll");
    private readonly StorageFolder prepared = new();
    private readonly TemporaryFolder copies = new();

    public string Hash { get; private set; } = string.Empty;

    public string Draft { get; private set; } = string.Empty;

    public static async Task<KilledProgram> PrepareAsync()
    {
        var program = new KilledProgram();
        await using var desk = new NationalDesk(program.prepared.Data);
        await desk.BeginAsync();
        await desk.EditAsync(NationalDesk.Confirmed);
        program.Hash = CanonicalForm.HashOf(desk.Publication().Edition);
        program.Draft = desk.Draft().Content;
        return program;
    }

    /// <summary>Publishes in a copy of the folder, and is killed at the given event; 0 is never.</summary>
    /// <returns>The copy, what the object mapper said before, and what came of it.</returns>
    public async Task<(string Folder, string[] Events, ProgramRun Run)> PublishAsync(int killedAt)
    {
        var name = killedAt.ToString("000", CultureInfo.InvariantCulture);
        var folder = copies.At(name);
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(prepared.Data.Path))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var log = copies.At($"{name}.log");
        var run = await ProgramRun.OfAsync(
            "dotnet",
            folder,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["DOTNET_STARTUP_HOOKS"] = KillSwitch,
                ["KILL_AT"] = killedAt.ToString(CultureInfo.InvariantCulture),
                ["KILL_LOG"] = log,
            },
            Arguments(folder, "publish", "agera-2025", "--by", "Anna", "--why", "Dnr 1/2026"));
        return (folder, File.Exists(log) ? await File.ReadAllLinesAsync(log) : [], run);
    }

    public static Task<ProgramRun> RunAsync(string folder, params string[] arguments) =>
        ProgramRun.OfAsync("dotnet", folder, Arguments(folder, arguments));

    public void Dispose()
    {
        prepared.Dispose();
        copies.Dispose();
    }

    private static string[] Arguments(string folder, params string[] arguments) =>
        [RunningProduct.Program, .. arguments[0] == "database" ? [] : new[] { "national" }, .. arguments, "--data", folder];
}
