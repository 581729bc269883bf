using System.IO.Compression;
using System.Security.Cryptography;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Yaml;
using PatientSafety.Tests.Regions;

namespace PatientSafety.Tests.Plugins;

/// <summary>A region's plugin with code, made by the program, built and packed with the packages that lie beside the program.</summary>
public sealed class NewCodePluginTests : IDisposable
{
    private readonly TemporaryFolder place = new();
    private readonly Dictionary<string, string> environment;

    public NewCodePluginTests()
    {
        // Packages of our own of one version and different content must not end up among those of the machine.
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        environment = new(StringComparer.Ordinal)
        {
            ["NUGET_PACKAGES"] = place.At("packages"),
            ["NUGET_FALLBACK_PACKAGES"] = packages,
            ["DOTNET_CLI_HOME"] = place.At("home"),
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_NOLOGO"] = "1",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["CI"] = "false",
        };
    }

    private string Folder => place.At("min-region");

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task It_builds_is_good_as_built_and_packs_with_the_right_hashes()
    {
        await NewAsync();
        await DotnetAsync("pack", "MinRegion.csproj", "--output", place.At("out"), "-p:UseSharedCompilation=false");
        var built = PlanFile.Inspect(Path.Combine(Folder, "bin", "Release", "net10.0"));
        Assert.Equal((PluginStatus.Active, true), (built.Status, built.HasCode));
        Assert.Equal(["MINREGION1", "MINREGION2"], built.Rules.Select(rule => rule.Id));
        Assert.Equal(["pagaende-aktiviteter"], built.Sections.Select(section => section.Id));
        Assert.DoesNotContain(built.Findings, finding => finding.Severity != Severity.Note || finding.Id == "PS4011");

        using var package = ZipFile.OpenRead(place.At("out", "min-region.0.1.0.nupkg"));
        var files = package.Entries.Where(entry => entry.FullName.StartsWith("plugin/", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName["plugin/".Length..], StringComparer.Ordinal);
        using var nuspec = new StreamReader(package.GetEntry("min-region.nuspec")!.Open());
        using var manifestFile = new StreamReader(files[PluginManifest.FileName].Open());
        var findings = new List<Finding>();
        var manifest = PluginManifest.Read(YamlFile.Parse(await manifestFile.ReadToEndAsync(TestContext.Current.CancellationToken), PluginManifest.FileName, findings)!, findings);

        Assert.Empty(findings);
        Assert.Contains("<packageType name=\"PatientSafetyRegion\" />", await nuspec.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain(package.Entries, entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal));
        Assert.Equal(["MinRegion.deps.json", "MinRegion.dll", "MinRegion.runtimeconfig.json", "README.md", "plan.yaml", "plugin.yaml"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            files.Where(file => file.Key != PluginManifest.FileName).Select(file => (file.Key, Hash(file.Value))).Order(),
            manifest.Files.Select(file => (file.Key, file.Value)).Order());
    }

    [Fact]
    public async Task It_is_not_packed_without_what_a_package_needs()
    {
        await DotnetAsync(place.Path, [RunningProduct.Program, "plugin", "new", "min-region", "--code", "--contact", "Patientsäkerhetsenheten"]);
        var pack = await ProgramRun.OfAsync("dotnet", Folder, environment, ["pack", "MinRegion.csproj", "--output", place.At("out"), "-p:UseSharedCompilation=false"]);
        Assert.NotEqual(0, pack.ExitCode);
        Assert.Contains("PSB005: plugin.yaml lacks licence", pack.Results, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Category", "Full")]
    public async Task Its_tests_pass_and_its_package_has_the_same_bytes_each_time()
    {
        await NewAsync();
        var tests = await DotnetAsync("test");
        Assert.Contains("Failed:     0, Passed:     9", tests.Results, StringComparison.Ordinal);

        await DotnetAsync("pack", "--output", place.At("one"));
        Directory.Delete(Path.Combine(Folder, "bin"), recursive: true);
        Directory.Delete(Path.Combine(Folder, "obj"), recursive: true);
        await DotnetAsync("pack", "--output", place.At("two"));
        Assert.Equal(Hash(place.At("one", "min-region.0.1.0.nupkg")), Hash(place.At("two", "min-region.0.1.0.nupkg")));
    }

    [Fact]
    [Trait("Category", "Full")]
    public async Task Its_tests_fail_where_the_plan_is_changed_and_nobody_has_approved_it()
    {
        await NewAsync();
        await DotnetAsync("test");
        var plan = Path.Combine(Folder, "plan.yaml");
        await File.WriteAllTextAsync(plan, (await File.ReadAllTextAsync(plan, TestContext.Current.CancellationToken)).Replace("PLATSHÅLLARE: planens titel", "Planen", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var tests = await ProgramRun.OfAsync("dotnet", Folder, environment, ["test"]);

        Assert.NotEqual(0, tests.ExitCode);
        Assert.Contains("Failed:     1, Passed:     8", tests.Results, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Folder, "tests", "PluginTests.plan.received.json")));
    }

    [Theory]
    [Trait("Category", "Full")]
    [InlineData("--name|Region Min", "--region-name|Region Min")]
    [InlineData("--code", "--code|--sdk|SDK")]
    [InlineData("--county-code|07|--from|2027-01-01|--to|2028-12-31|--title|T|--contact|K|--licence|CC0-1.0", null)]
    public async Task The_template_of_dotnet_new_gives_the_same_files(string said, string? saidToTemplate)
    {
        var sdk = Path.Combine(Path.GetDirectoryName(RunningProduct.Program)!, "sdk");
        await DotnetAsync(place.Path, ["new", "install", Assert.Single(Directory.EnumerateFiles(sdk, "PatientSafety.Templates.*.nupkg"))]);
        await DotnetAsync(place.Path, ["new", "patientsafety-region", "--region-id", "min-region", "--output", place.At("template"), .. (saidToTemplate ?? said).Replace("SDK", sdk, StringComparison.Ordinal).Split('|')]);
        await DotnetAsync(place.Path, [RunningProduct.Program, "plugin", "new", "min-region", .. said.Split('|')]);

        Assert.Equal(Contents(Folder), Contents(place.At("template")));
    }

    private static IEnumerable<string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{Path.GetRelativePath(folder, file)}\n{File.ReadAllText(file)}");

    private static string Hash(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    private Task NewAsync() => DotnetAsync(place.Path, [RunningProduct.Program, "plugin", "new", "min-region", "--code", "--contact", "Patientsäkerhetsenheten", "--licence", "CC0-1.0"]);

    private Task<ProgramRun> DotnetAsync(params IReadOnlyList<string> arguments) => DotnetAsync(Folder, arguments);

    private async Task<ProgramRun> DotnetAsync(string folder, IReadOnlyList<string> arguments)
    {
        var run = await ProgramRun.OfAsync("dotnet", folder, environment, arguments);
        Assert.True(run.ExitCode == 0, run.Results + run.Messages);
        return run;
    }
}
