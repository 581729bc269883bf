using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Exchange;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>What one installation publishes and another takes in.</summary>
public sealed class ExchangeTests : IAsyncDisposable
{
    private static readonly string[] Areas = ["engagerad-ledning-och-tydlig-styrning", "en-god-sakerhetskultur"];
    private static readonly Edition Next = Some.Edition("agera-2030", focusAreas: Areas, supersedes: "agera-2025");
    private static readonly Crosswalk Across = Some.Crosswalk("agera-2025", "agera-2030", Some.Pair(Areas[0], Areas[0]), Some.Pair(Areas[1], Areas[1], SkosRelation.Broad));
    private readonly ExchangeInstallation there = new();
    private readonly ExchangeInstallation here = new();

    public async ValueTask DisposeAsync()
    {
        await there.DisposeAsync();
        await here.DisposeAsync();
    }

    [Fact]
    public async Task What_is_published_there_is_the_same_here_with_its_crosswalks()
    {
        var path = await NextAsync();

        var result = await here.ImportAsync(path);

        Assert.Equal(ImportOutcome.New, result.Outcome);
        Assert.Equal([Across.Id], result.CrosswalksTaken);
        Assert.Equal(["PS2115"], result.Findings.Select(finding => finding.Id));
        var version = Assert.Single(here.Plans.Versions(Next.Id));
        Assert.Equal(Assert.Single(there.Plans.Versions(Next.Id)).Hash, version.Hash);
        Assert.Equal(EditionOrigin.Imported, version.Origin);
        Assert.Equal("Bo", version.PublishedBy);
        Assert.Equal($"Vi följer den Inläst från {Path.GetFileName(path)}. Utgiven där av Anna.", version.Why);
        Assert.Equal(SkosRelation.Broad, here.Plans.Between("agera-2025", Next.Id)!.Pairs.Single(pair => pair.From == Areas[1]).Relation);
        Assert.Empty(here.Plans.Findings);
        Assert.Equal("1 1 0", here.Rows());
    }

    [Fact]
    public async Task The_second_time_it_is_here_already_and_nothing_is_written()
    {
        var path = await NextAsync();
        await here.ImportAsync(path);

        var result = await here.ImportAsync(path);

        Assert.Equal(ImportOutcome.AlreadyHere, result.Outcome);
        Assert.Empty(result.CrosswalksTaken);
        Assert.Equal("1 1 0", here.Rows());
    }

    [Fact]
    public async Task Several_at_once_leave_it_here_once()
    {
        var path = await NextAsync();
        await here.PublishAsync(Some.Edition("other"));

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => here.ImportAsync(path))));

        Assert.Single(results, result => result.Outcome == ImportOutcome.New);
        Assert.All(results, result => Assert.True(result.Outcome is not ImportOutcome.Refused || result.Problem is not null));
        Assert.Equal("2 1 0", here.Rows());
    }

    [Fact]
    public async Task What_came_with_the_product_is_here_already_and_no_database_is_made()
    {
        var result = await here.ImportAsync(await there.ExportAsync("agera-2025"));

        Assert.Equal(ImportOutcome.AlreadyHere, result.Outcome);
        Assert.False(File.Exists(here.Folder.Data.Database));
    }

    [Fact]
    public async Task The_same_version_with_other_content_is_refused()
    {
        await here.PublishAsync(Next with { Publisher = "Någon annan" });

        var result = await here.ImportAsync(await NextAsync());

        Assert.Equal(ImportOutcome.Differs, result.Outcome);
        Assert.Contains(result.Findings, finding => finding.Kind == ExchangeFindings.Differs);
        Assert.Equal("Någon annan", here.Plans.Find(Next.Id)!.Publisher);
        Assert.Equal("1 0 0", here.Rows());
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes()
    {
        var path = await NextAsync();
        var first = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

        await there.ExportAsync(Next.Id, "--force");

        Assert.Equal(first, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_earlier_version_can_be_had_and_both_stand_side_by_side()
    {
        await there.PublishAsync(Next);
        await there.PublishAsync(Next with { Version = "1.0.1", Publisher = "Rättad" });

        Assert.Equal(ImportOutcome.New, (await here.ImportAsync(await there.ExportAsync(Next.Id))).Outcome);
        Assert.Equal(ImportOutcome.New, (await here.ImportAsync(await there.ExportAsync($"{Next.Id}@1.0.0"))).Outcome);

        Assert.Equal(["1.0.0", "1.0.1"], here.Plans.Versions(Next.Id).Select(version => version.Edition.Version));
        Assert.Equal("Rättad", here.Plans.Find(Next.Id)!.Publisher);
    }

    [Fact]
    public async Task A_crosswalk_that_has_been_changed_here_is_kept()
    {
        await here.PublishAsync(Next with { Version = "0.9.0" });
        await here.WriteAsync(Some.Crosswalk("agera-2025", "agera-2030", Some.Pair(Areas[0], Areas[0], SkosRelation.Close)));

        var result = await here.ImportAsync(await NextAsync());

        Assert.Equal(ImportOutcome.New, result.Outcome);
        Assert.Empty(result.CrosswalksTaken);
        Assert.Contains(result.Findings, finding => finding.Kind == ExchangeFindings.CrosswalkKept);
        Assert.Equal(SkosRelation.Close, here.Plans.Crosswalks.Single(crosswalk => crosswalk.Id == Across.Id).Pairs[0].Relation);
        Assert.Equal("2 1 0", here.Rows());
    }

    [Fact]
    public async Task A_crosswalk_that_came_with_the_product_and_has_been_changed_there_is_taken_in()
    {
        await there.WriteAsync(Some.Crosswalk("agera-2020", "agera-2025", Some.Pair(Areas[0], Areas[0], SkosRelation.Related)));

        var result = await here.ImportAsync(await there.ExportAsync("agera-2025"));

        Assert.Equal(ImportOutcome.AlreadyHere, result.Outcome);
        Assert.Equal(["agera-2020--agera-2025"], result.CrosswalksTaken);
        Assert.Equal(SkosRelation.Related, here.Plans.Between("agera-2020", "agera-2025")!.Pairs.Single().Relation);
        Assert.Equal("0 1 0", here.Rows());
    }

    [Fact]
    public async Task Where_the_edition_before_is_missing_the_edition_comes_and_the_crosswalk_waits()
    {
        await using var empty = new ExchangeInstallation(new NationalFiles([], []));

        var result = await empty.ImportAsync(await NextAsync());

        Assert.Equal(ImportOutcome.New, result.Outcome);
        Assert.Contains(result.Findings, finding => finding.Kind == ExchangeFindings.PredecessorMissing);
        Assert.NotNull(empty.Plans.Find(Next.Id));
        Assert.Empty(empty.Plans.Crosswalks);
        Assert.Equal("1 1 0", empty.Rows());

        Assert.Equal(ImportOutcome.New, (await empty.ImportAsync(await there.ExportAsync("agera-2025"))).Outcome);
        Assert.Contains(empty.Plans.Crosswalks, crosswalk => crosswalk.Id == Across.Id);
    }

    [Fact]
    public async Task A_crosswalk_that_does_not_fit_what_is_here_is_left_out_and_said()
    {
        var before = Some.Edition("agera-2028", focusAreas: ["a"]);
        await here.PublishAsync(before);
        await there.PublishAsync(before with { Version = "1.1.0", FocusAreas = Some.Edition(focusAreas: ["a", "b"]).FocusAreas });
        await there.PublishAsync(Next);
        await there.WriteAsync(Some.Crosswalk(before.Id, Next.Id, Some.Pair("b", Areas[0])));

        var result = await here.ImportAsync(await there.ExportAsync(Next.Id));

        Assert.Equal(ImportOutcome.New, result.Outcome);
        Assert.Contains(result.Findings, finding => finding.Kind == ExchangeFindings.CrosswalkDoesNotFit);
        Assert.Equal("2 0 0", here.Rows());

        // As its remedy says: the other edition first, then the same file once more.
        await here.ImportAsync(await there.ExportAsync(before.Id));
        await here.ImportAsync(await there.ExportAsync(Next.Id, "--force"));
        Assert.Single(here.Plans.Crosswalks, crosswalk => crosswalk.From == before.Id);
    }

    [Fact]
    public async Task A_draft_of_the_same_edition_is_left_alone()
    {
        await here.AddAsync(new NationalDraftRow { EditionId = Next.Id, Content = "edition: agera-2030", Revision = 1, ChangedAtUtc = here.Clock.Now, ChangedBy = "Bo" });

        var result = await here.ImportAsync(await NextAsync());

        Assert.Equal(ImportOutcome.New, result.Outcome);
        Assert.Contains(result.Findings, finding => finding.Kind == ExchangeFindings.DraftHere);
        Assert.Equal("edition: agera-2030", Assert.Single(here.Plans.Model.Drafts).Content);
        Assert.Equal("1 1 1", here.Rows());
    }

    [Fact]
    public async Task One_that_has_been_altered_in_the_database_cannot_be_written_over()
    {
        var path = await NextAsync();
        await here.ImportAsync(path);
        here.Folder.Tell($"UPDATE {NationalModelTables.Publications} SET Content = replace(Content, 'Utgivaren', 'Förfalskaren')");
        await using var restarted = new ExchangeInstallation();
        File.Copy(here.Folder.Data.Database, await MadeAsync(restarted), overwrite: true);

        var result = await restarted.ImportAsync(path);

        Assert.Equal(ImportOutcome.Refused, result.Outcome);
        Assert.Contains(result.Findings, finding => finding.Kind == NationalFindings.PublicationAltered);
        Assert.Equal("1 1 0", restarted.Rows());
    }

    [Fact]
    public async Task The_command_says_what_came_of_it_in_both_languages()
    {
        var path = await NextAsync();

        var first = await here.RunAsync($"import \"{path}\" --by Bo");
        var second = await here.RunAsync($"import \"{path}\"", Language.English);

        Assert.Equal((0, $"agera-2030 1.0.0: ny. Den finns nu här.{Environment.NewLine}Övergången {Across.Id}: ny.{Environment.NewLine}"), (first.ExitCode, first.Results));
        Assert.Equal((0, $"agera-2030 1.0.0: already here, with the same content.{Environment.NewLine}"), (second.ExitCode, second.Results));
    }

    [Fact]
    public async Task A_file_that_differs_ends_in_failure_and_a_sentence()
    {
        await here.PublishAsync(Next with { Publisher = "Någon annan" });

        var run = await here.RunAsync($"import \"{await NextAsync()}\"");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Results));
        Assert.Contains("agera-2030 1.0.0: skiljer sig, avvisad. Inget har ändrats.", run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export agera-2026", 1, "Menade du")]
    [InlineData("export agera-2025@9.9.9", 1, "agera-2025@1.0.0")]
    [InlineData("export agera-2025@draft", 1, "är ett utkast")]
    [InlineData("export agera-2020--agera-2025", 2, "En övergång följer med sin utgåva")]
    [InlineData("export agera-2025 --to plan.json", 2, "Filen ska heta agera-2025@1.0.0-")]
    [InlineData("export agera-2025 --format turtle --sign x.pfx", 2, "hör till exportfilen")]
    [InlineData("export agera-2025 --sign no-such-file.pfx", 1, "kan inte öppnas")]
    public async Task A_mistake_is_answered_with_a_sentence(string line, int exitCode, string sentence)
    {
        var run = await here.RunAsync(line);

        Assert.Equal((exitCode, string.Empty), (run.ExitCode, run.Results));
        Assert.Contains(sentence, run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_there_is_overwritten_only_when_asked()
    {
        var path = await there.ExportAsync("agera-2020");
        await File.WriteAllTextAsync(path, "mine", TestContext.Current.CancellationToken);

        var refused = await there.RunAsync($"export agera-2020 --to \"{there.Work.Path}\"");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("--force", refused.Messages, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        await there.ExportAsync("agera-2020", "--force");
        Assert.Equal(ImportOutcome.AlreadyHere, (await here.ImportAsync(path)).Outcome);
        Assert.Single(Directory.GetFiles(there.Work.Path));
    }

    private static async Task<string> MadeAsync(ExchangeInstallation installation)
    {
        await installation.PublishAsync(Some.Edition("other"));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return installation.Folder.Data.Database;
    }

    private async Task<string> NextAsync()
    {
        await there.PublishAsync(Next);
        await there.WriteAsync(Across);
        return await there.ExportAsync(Next.Id);
    }
}
