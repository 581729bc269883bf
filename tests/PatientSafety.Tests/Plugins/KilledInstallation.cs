using System.Globalization;

namespace PatientSafety.Tests.Plugins;

/// <summary>A data folder made ready for something to be done to a plugin, of which each attempt gets a copy, and the program that is killed while it does it.</summary>
internal sealed class KilledInstallation : IDisposable
{
    private static readonly string KillSwitch = Path.Combine(Repository.Artifacts, "KillSwitch", Repository.Configuration, "KillSwitch.dll");
    private readonly PluginDesk prepared = new();
    private readonly TemporaryFolder copies = new();
    private readonly Dictionary<string, string> packages = new(StringComparer.Ordinal);
    private readonly string[] command;

    private KilledInstallation(string act)
    {
        foreach (var version in new[] { "1.0.0", "2.0.0" })
        {
            packages[version] = Package(version).WriteTo(copies.At("in"));
        }

        command = act switch
        {
            "install" or "repair" or "reinstall" => ["install", packages["1.0.0"]],
            "upgrade" => ["install", packages["2.0.0"]],
            "downgrade" => ["install", packages["1.0.0"], "--downgrade"],
            _ => [act, "provlanet"],
        };
    }

    /// <summary>Makes the folder as it has to be before the act, and says which versions may be in use after it; null is none.</summary>
    public static async Task<(KilledInstallation Killed, string?[] InUse)> OfAsync(string act)
    {
        var killed = new KilledInstallation(act);
        var desk = killed.prepared;
        if (act != "install")
        {
            await desk.HasAsync(Package("1.0.0"));
        }

        switch (act)
        {
            case "rollback" or "downgrade":
                await desk.HasAsync(Package("2.0.0"));
                return (killed, ["1.0.0", "2.0.0"]);
            case "reinstall":
                PluginDesk.Fine(await desk.RunAsync("remove provlanet"));
                return (killed, [null, "1.0.0"]);
            case "repair":
                File.AppendAllText(Path.Combine(desk.FilesOf("1.0.0"), "plan.yaml"), "# ändrad\n");
                return (killed, [null, "1.0.0"]);
            case "upgrade":
                return (killed, ["1.0.0", "2.0.0"]);
            default:
                return (killed, [null, "1.0.0"]);
        }
    }

    /// <summary>Does it in a copy of the folder, and is killed at the given step; 0 is never.</summary>
    public async Task<(string Folder, string[] Steps, ProgramRun Run)> AtStepAsync(int step)
    {
        var folder = Copy();
        var log = folder + ".log";
        var run = await RunAsync(folder, ("KILL_KIND", "plugins"), ("KILL_AT", step.ToString(CultureInfo.InvariantCulture)), ("KILL_LOG", log));
        return (folder, File.Exists(log) ? await File.ReadAllLinesAsync(log) : [], run);
    }

    /// <summary>Does it in a copy of the folder, and is killed after so many milliseconds.</summary>
    public async Task<(string Folder, ProgramRun Run)> AfterAsync(int milliseconds)
    {
        var folder = Copy();
        return (folder, await RunAsync(folder, ("KILL_KIND", "clock"), ("KILL_AFTER", milliseconds.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>The same once more, by somebody who is not killed.</summary>
    public string Again => string.Join(' ', command);

    public void Dispose()
    {
        prepared.Dispose();
        copies.Dispose();
    }

    private static SomePackage Package(string version) => new() { Version = version };

    private Task<ProgramRun> RunAsync(string folder, params (string Name, string Value)[] settings) => ProgramRun.OfAsync(
        "dotnet",
        folder,
        settings.Append(("DOTNET_STARTUP_HOOKS", KillSwitch)).ToDictionary(setting => setting.Item1, setting => setting.Item2, StringComparer.Ordinal),
        [RunningProduct.Program, "plugin", .. command, "--data", folder]);

    private string Copy()
    {
        var target = copies.At(Guid.CreateVersion7().ToString("N"));
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(prepared.Data, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(target, Path.GetRelativePath(prepared.Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return target;
    }
}
