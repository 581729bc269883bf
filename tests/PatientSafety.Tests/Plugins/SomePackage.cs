using System.Globalization;
using System.Text;
using PatientSafety.Plugins.Packing;
using PatientSafety.Tests.Regions;

namespace PatientSafety.Tests.Plugins;

/// <summary>A package of a region's plugin, sound until a test makes something of it wrong.</summary>
internal sealed record SomePackage
{
    public string Id { get; init; } = "provlanet";

    public string Version { get; init; } = "1.0.0";

    public string Region { get; init; } = "provlanet";

    public string Contact { get; init; } = "Patientsäkerhetsenheten, patientsakerhet@example.org";

    /// <summary>Lines of the manifest besides the usual ones.</summary>
    public string Extra { get; init; } = string.Empty;

    public string Plan { get; init; } = PlanFile.Sound;

    /// <summary>Files besides plan.yaml, by path in the plugin. All are listed with their checksums.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; init; } = new Dictionary<string, byte[]>(StringComparer.Ordinal);

    /// <summary>What the package says that it is called, where that is something else.</summary>
    public string? Nuspec { get; init; }

    /// <summary>A package with code, built with the tests.</summary>
    public static SomePackage WithCode(string version = "1.0.0") => new()
    {
        Id = "own-contract",
        Region = "own-contract",
        Version = version,
        Extra = "assembly: OwnContract.dll",
        Plan = File.ReadAllText(Fixture("plan.yaml")),
        Files = new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["OwnContract.dll"] = File.ReadAllBytes(Fixture("OwnContract.dll")) },
    };

    public SomePackage With(string path, byte[] content) => this with { Files = new Dictionary<string, byte[]>(Files, StringComparer.Ordinal) { [path] = content } };

    public SomePackage With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public string Manifest()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"id: {Id}\nversion: \"{Version}\"\ncore: \"[1.0,2.0)\"\nregion: {Region}\ncontact: \"{Contact}\"\nlicence: CC0-1.0\n{Extra}\nfiles:\n");
        foreach (var (path, content) in Files.Append(new("plan.yaml", Encoding.UTF8.GetBytes(Plan))))
        {
            text.Append(CultureInfo.InvariantCulture, $"  \"{path}\": {Package.HashOf(content)}\n");
        }

        return text.ToString();
    }

    public IEnumerable<RawEntry> Entries() =>
    [
        new("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        new($"{Id}.nuspec", Nuspec ?? $"<package><metadata><id>{Id}</id><version>{Version}</version></metadata></package>"),
        new("plugin/plugin.yaml", Manifest()),
        new("plugin/plan.yaml", Plan),
        .. Files.Select(file => new RawEntry($"plugin/{file.Key}", file.Value)),
    ];

    /// <summary>The bytes, with entries more that nothing lists.</summary>
    public byte[] Zip(params IEnumerable<RawEntry> more) => RawZip.Of(Entries().Concat(more));

    /// <summary>Writes the package into a folder under the name that it should have.</summary>
    public string WriteTo(string folder, byte[]? signature = null)
    {
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, $"{Id}.{Version}.nupkg");
        File.WriteAllBytes(path, Zip());
        if (signature is not null)
        {
            File.WriteAllBytes(path + ".p7s", signature);
        }

        return path;
    }

    private static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "fixtures", "plugins", "OwnContract", name);
}
