using System.Text.Json;
using PatientSafety.Core;
using PatientSafety.Host.Storage;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Regions.History;

namespace PatientSafety.Tests.Storage;

public sealed class StorageCommandTests : IAsyncDisposable
{
    private readonly Register register = new();

    public ValueTask DisposeAsync() => register.DisposeAsync();

    [Fact]
    public async Task Status_of_a_database_that_is_not_there_is_fine_and_makes_none()
    {
        var run = await DatabaseAsync("status --output json");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Equal("absent", JsonDocument.Parse(run.Results).RootElement.GetProperty("state").GetString());
        Assert.False(Directory.Exists(register.Folder.Data.Path));
    }

    [Fact]
    public async Task Status_tells_file_size_and_migrations()
    {
        await DatabaseAsync("migrate");

        var run = await DatabaseAsync("status --output json");

        var status = JsonDocument.Parse(run.Results).RootElement;
        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Equal("ready", status.GetProperty("state").GetString());
        Assert.Equal(register.Folder.Data.Database, status.GetProperty("file").GetString());
        Assert.Equal(new FileInfo(register.Folder.Data.Database).Length, status.GetProperty("size").GetInt64());
        Assert.EndsWith("_Initial", status.GetProperty("applied")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(0, status.GetProperty("pending").GetArrayLength());
    }

    [Theory]
    [InlineData(Language.Swedish, "skadad eller ingen databas")]
    [InlineData(Language.English, "damaged or not a database")]
    public async Task A_file_that_is_no_database_is_told_of_with_exit_code_1(Language language, string sentence)
    {
        register.Folder.Write([.. Enumerable.Repeat((byte)'x', 8192)]);

        var status = await DatabaseAsync("status --output csv", language);
        var migrate = await DatabaseAsync("migrate", language);
        var history = await CommandRun.OfAsync(register.Services, language, context => new PluginHistoryCommand(context), string.Empty);

        Assert.Equal((ExitCode.Failure, ExitCode.Failure, ExitCode.Failure), (status.ExitCode, migrate.ExitCode, history.ExitCode));
        Assert.Contains(sentence, status.Results, StringComparison.Ordinal);
        Assert.Contains(sentence, migrate.Messages, StringComparison.Ordinal);
        Assert.Contains(sentence, history.Messages, StringComparison.Ordinal);
        Assert.Empty(migrate.Results + history.Results);
    }

    [Fact]
    public async Task A_migration_that_clashes_with_the_data_is_told_of_and_loses_nothing()
    {
        await register.StartWithAsync(Register.Plugin("halland"));
        register.Folder.Tell("DELETE FROM __EFMigrationsHistory");

        var status = await DatabaseAsync("status --output json");
        var migrate = await DatabaseAsync("migrate");

        Assert.Equal("migrations-pending", JsonDocument.Parse(status.Results).RootElement.GetProperty("state").GetString());
        Assert.Equal((ExitCode.Failure, ExitCode.Failure), (status.ExitCode, migrate.ExitCode));
        Assert.Contains("Migreringen gick inte att genomföra", migrate.Messages, StringComparison.Ordinal);
        Assert.Contains(Assert.Single(register.Folder.Backups), migrate.Messages, StringComparison.Ordinal);
        Assert.Equal("halland", Assert.Single(await register.ReadAsync()).PluginId);
    }

    [Fact]
    public async Task History_is_shown_as_a_table_json_and_csv()
    {
        await register.StartWithAsync(Register.Plugin("halland"), Register.Plugin("skane"));
        await register.StartWithAsync(Register.Plugin("skane"));

        var table = await HistoryAsync("halland");
        var json = await HistoryAsync("--output json", Language.English);
        var csv = await HistoryAsync("halland --output csv");

        Assert.Contains("Borttaget", table.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("skane", table.Results, StringComparison.Ordinal);
        Assert.Equal(
            ["halland removed", "halland active", "skane active"],
            JsonDocument.Parse(json.Results).RootElement.EnumerateArray().Select(entry => $"{entry.GetProperty("pluginId")} {entry.GetProperty("status")}"));
        Assert.Equal(
            $"""
            {CsvText.ByteOrderMark}Sedd (UTC);Id;Version;Läge;Skäl
            2026-11-22 12:02;halland;1.0.0;Borttaget;Instickets mapp finns inte längre.
            2026-11-22 12:01;halland;1.0.0;I bruk;Används.

            """.ReplaceLineEndings(),
            csv.Results.ReplaceLineEndings());
    }

    [Fact]
    public async Task A_plugin_that_was_never_seen_is_told_of_with_what_may_be_meant()
    {
        await register.StartWithAsync(Register.Plugin("halland"));

        var run = await HistoryAsync("haland");

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains("Menade du ”halland”?", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_before_the_first_start_is_empty_and_says_why()
    {
        var run = await HistoryAsync("--output json");

        Assert.Equal((ExitCode.Fine, "[]"), (run.ExitCode, run.Results.Trim()));
        Assert.Contains("Den skapas när webbplatsen startar", run.Messages, StringComparison.Ordinal);
    }

    private Task<CommandRun> DatabaseAsync(string arguments, Language language = Language.Swedish) =>
        CommandRun.OfAsync(register.Services, language, context => new DatabaseCommand(context), arguments);

    private Task<CommandRun> HistoryAsync(string arguments, Language language = Language.Swedish) =>
        CommandRun.OfAsync(register.Services, language, context => new PluginHistoryCommand(context), arguments);
}
