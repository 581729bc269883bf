using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Plugins;

/// <summary>The list of what is installed, broken by hand: nothing installed is used, nothing is done, and the regions that came with the product stand.</summary>
public sealed class LockFileTests : IDisposable
{
    private readonly PluginDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("\"active\": \"1.0.0\"", "\"active\": \"../../x\"")]
    [InlineData("\"active\": \"1.0.0\"", "\"active\": \"2.0.0\"")]
    [InlineData("\"version\": \"1.0.0\",\n          \"package\"", "\"version\": \"../../x\",\n          \"package\"")]
    [InlineData("\"provlanet\": {", "\"../provlanet\": {")]
    [InlineData("\"id\": \"provlanet\"", "\"id\": \"/etc\"")]
    [InlineData("\"plan.yaml\":", "\"../../plan.yaml\":")]
    [InlineData("\"1.0.0\"", "\"inte-en-version\"")]
    [InlineData("\"core\": \"[1.0,2.0)\"", "\"core\": \"?\"")]
    [InlineData("\"format\": 1", "\"format\": 2")]
    [InlineData("\"format\": 1", "\"format\": 1, \"more\": 1")]
    [InlineData("\"format\": 1", "")]
    [InlineData("\"plugins\": {", "\"plugins\": { \"x\": null,")]
    [InlineData("\"versions\": {", "\"versions\": { \"2.0.0\": null,")]
    [InlineData("\"acts\": [", "\"acts\": [ null,")]
    [InlineData("\"files\": {", "\"files\": { \"x.txt\": null,")]
    [InlineData("\"files\": {", "\"files\": { \"x.txt\": \"kort\",")]
    [InlineData("}", "")]
    public async Task A_list_that_cannot_be_right_is_not_believed(string passage, string instead)
    {
        await desk.HasAsync(new SomePackage());
        var text = await File.ReadAllTextAsync(desk.LockPath, TestContext.Current.CancellationToken);
        Assert.Contains(passage, text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        await BreakAsync(text.ReplaceLineEndings("\n").Replace(passage, instead, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("inte json")]
    public async Task A_list_that_is_none_is_not_believed(string text)
    {
        await desk.HasAsync(new SomePackage());
        await BreakAsync(text);
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_list_is_said_to_be_unreadable()
    {
        Directory.CreateDirectory(desk.LockPath);
        PluginDesk.Refused(await desk.InstallAsync(new SomePackage()), "PS4240");
        Assert.Equal(2, desk.Plugins.Count(plugin => plugin.Status == PluginStatus.Active));
    }

    private async Task BreakAsync(string text)
    {
        await File.WriteAllTextAsync(desk.LockPath, text, TestContext.Current.CancellationToken);
        foreach (var line in new[] { $"install {new SomePackage { Version = "2.0.0" }.WriteTo(desk.In)}", "rollback provlanet", "remove provlanet", "verify", $"upgrade --from {desk.In}" })
        {
            PluginDesk.Refused(await desk.RunAsync(line), "PS4230 fel: ");
            PluginDesk.Refused(await desk.RunAsync(line, Language.English), "PS4230 error: ");
        }

        PluginDesk.Fine(await desk.RunAsync("list"));
        PluginDesk.Fine(await desk.RunAsync("matrix"));
        Assert.Null(desk.Plugin());
        Assert.Equal(2, desk.Plugins.Count(plugin => plugin.Status == PluginStatus.Active));
        Assert.Equal(text, await File.ReadAllTextAsync(desk.LockPath, TestContext.Current.CancellationToken));
        Assert.True(File.Exists(desk.PackageAt("1.0.0")));
    }
}
