namespace PatientSafety.Tests.Architecture;

/// <summary>Builds a copy of the house with a wrong reference in it: the build itself has to say no.</summary>
[Trait("Category", "Full")]
public sealed class BuildGuardTests : IDisposable
{
    private static readonly string[] Copied = ["src", "plugins"];
    private readonly TemporaryFolder copy = new();

    public BuildGuardTests()
    {
        var files = Copied
            .SelectMany(folder => Directory.EnumerateFiles(Repository.At(folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.Root));
        foreach (var file in files)
        {
            var target = copy.At(Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => copy.Dispose();

    [Fact]
    public async Task A_module_that_references_another_is_not_built()
    {
        const string Project = "src/Modules/Regions/PatientSafety.Regions.csproj";
        AddReference(Project, "../NationalPlan/PatientSafety.NationalPlan.csproj");
        var build = await BuildAsync(Project);
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error PSB001: A module references Core and Platform only, and PatientSafety.Regions references PatientSafety.NationalPlan.", build.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plugin_that_references_more_than_Core_is_not_built()
    {
        const string Project = "plugins/Halland/Halland.csproj";
        AddReference(Project, "../../src/Core/PatientSafety.Platform/PatientSafety.Platform.csproj");
        var build = await BuildAsync(Project);
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error PSB002: A plugin references Core only, and Halland references PatientSafety.Platform.", build.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plugin_that_keeps_to_Core_is_built()
    {
        var build = await BuildAsync("plugins/Halland/Halland.csproj");
        Assert.True(build.ExitCode == 0, build.Results);
    }

    private Task<ProgramRun> BuildAsync(string project) =>
        ProgramRun.OfAsync("dotnet", copy.Path, "build", project, "-nodeReuse:false", "-p:UseSharedCompilation=false");

    private void AddReference(string project, string reference)
    {
        var path = copy.At(project);
        File.WriteAllText(path, File.ReadAllText(path).Replace(
            "</Project>", $"""<ItemGroup><ProjectReference Include="{reference}" /></ItemGroup></Project>""", StringComparison.Ordinal));
    }
}
