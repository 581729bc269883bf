using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.NationalPlan.Publishing;

/// <summary>Two who work on the same thing at once: the second is told, and nothing of the first one's is lost.</summary>
public sealed class TwoEditorsTests : IAsyncDisposable
{
    private readonly StorageFolder folder = new();
    private readonly NationalDesk anna;
    private readonly NationalDesk bo;

    public TwoEditorsTests() => (anna, bo) = (new(folder.Data), new(folder.Data));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await anna.DisposeAsync();
        await bo.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task The_second_who_saves_the_same_change_is_refused_and_overwrites_nothing()
    {
        await anna.BeginAsync();
        var (annas, bos) = (anna.Draft(), bo.Draft());

        Assert.True((await anna.SaveAsync(annas, edition => edition with { Publisher = "Annas" }, "Anna")).Done);
        var outcome = await bo.SaveAsync(bos, edition => edition with { Publisher = "Bos" }, "Bo");

        Assert.True(outcome is { Done: false, SomebodyElse: true });
        Assert.Contains("Ingenting har skrivits över", outcome.Reason!.Swedish, StringComparison.Ordinal);
        Assert.Equal(("Annas", "Anna", 2), (bo.Draft().Edition.Publisher, bo.Draft().ChangedBy, bo.Draft().Revision));
    }

    [Fact]
    public async Task What_was_checked_is_what_is_published_or_nothing_is()
    {
        await anna.BeginAsync();
        await anna.EditAsync(NationalDesk.Confirmed);
        var (publication, draft) = (anna.Publication(), anna.Draft());
        await bo.EditAsync(edition => edition with { Publisher = "Bos" });

        Assert.True((await anna.Writing.PublishAsync(publication, draft, "Anna", "Därför", Stop)).SomebodyElse);
        Assert.Equal("0", folder.Ask("SELECT COUNT(*) FROM national_publication"));
        Assert.Equal("Bos", bo.Draft().Edition.Publisher);
    }

    [Fact]
    public async Task A_draft_begun_anew_under_the_same_number_is_not_published_for_the_one_that_was_checked()
    {
        await anna.BeginAsync();
        await anna.EditAsync(NationalDesk.Confirmed);
        var (publication, draft) = (anna.Publication(), anna.Draft());
        Assert.True((await bo.Writing.DiscardAsync(draft.Id, draft.Revision, Stop)).Done);
        await bo.BeginAsync();
        await bo.EditAsync(edition => edition with { Publisher = "Bos" });

        Assert.Equal(draft.Revision, bo.Draft().Revision);
        Assert.True((await anna.Writing.PublishAsync(publication, draft, "Anna", "Därför", Stop)).SomebodyElse);
        Assert.Equal("Bos", bo.Draft().Edition.Publisher);
    }

    [Fact]
    public async Task The_second_who_discards_or_publishes_is_told()
    {
        await anna.BeginAsync();
        await anna.EditAsync(NationalDesk.Confirmed);
        var (publication, draft) = (bo.Publication(), bo.Draft());
        Assert.True((await anna.PublishAsync()).Done);

        Assert.True((await bo.Writing.PublishAsync(publication, draft, "Bo", "Därför", Stop)).SomebodyElse);
        Assert.True((await bo.Writing.DiscardAsync(draft.Id, draft.Revision, Stop)).SomebodyElse);
        Assert.Equal("1", folder.Ask("SELECT COUNT(*) FROM national_publication"));
    }

    [Fact]
    public async Task The_second_who_begins_the_same_draft_is_told()
    {
        Assert.True((await anna.BeginAsync()).Done);
        Assert.True((await bo.BeginAsync()).SomebodyElse);
    }

    [Fact]
    public async Task Of_many_who_save_at_once_one_is_let_in()
    {
        await anna.BeginAsync();
        var (annas, bos) = (anna.Draft(), bo.Draft());
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(place => Task.Run(
            () => (place % 2 == 0 ? anna : bo).SaveAsync(place % 2 == 0 ? annas : bos, edition => edition with { Publisher = $"Nr {place}" }, $"Nr {place}"), Stop)));

        Assert.Single(outcomes, outcome => outcome.Done);
        Assert.All(outcomes.Where(outcome => !outcome.Done), outcome => Assert.True(outcome.SomebodyElse));
        Assert.Equal(2, anna.Draft().Revision);
        Assert.Equal(anna.Draft().ChangedBy, anna.Draft().Edition.Publisher);
    }

    [Fact]
    public async Task The_second_who_changes_a_crosswalk_is_told()
    {
        var content = GivenModel.Text(anna.Plans.Crosswalks[0] with { Pairs = [.. anna.Plans.Crosswalks[0].Pairs.Skip(1)] });

        Assert.True((await anna.Writing.SaveCrosswalkAsync("agera-2020--agera-2025", 0, content, "Anna", "Därför", Stop)).Done);
        Assert.True((await bo.Writing.SaveCrosswalkAsync("agera-2020--agera-2025", 0, "annat", "Bo", "Därför", Stop)).SomebodyElse);
        Assert.Equal(8, bo.Plans.Refreshed().CrosswalkFileOf("agera-2020", "agera-2025")!.Crosswalk.Pairs.Length);
    }

    [Fact]
    public async Task Of_two_processes_that_take_in_a_file_at_once_one_is_let_in()
    {
        await anna.BeginAsync();
        var content = anna.Draft().Content;
        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(place =>
        {
            var file = Path.Combine(folder.Data.Path, $"{place}.yaml");
            File.WriteAllText(file, content.Replace("publisher: Socialstyrelsen", $"publisher: Nr {place}", StringComparison.Ordinal));
            return ProgramRun.OfAsync("dotnet", folder.Data.Path, RunningProduct.Program, "national", "draft", "edit", "agera-2025", "--file", file, "--revision", "1", "--by", $"Nr {place}", "--data", folder.Data.Path);
        }));

        Assert.Equal([0, 1, 1], runs.Select(run => run.ExitCode).Order());
        Assert.All(runs.Where(run => run.ExitCode == 1), run => Assert.Contains("Någon annan har ändrat utkastet", run.Messages, StringComparison.Ordinal));
        Assert.Equal(anna.Draft().ChangedBy, anna.Draft().Edition.Publisher);
    }

    [Fact]
    public async Task Of_two_processes_that_publish_at_once_one_publishes()
    {
        await anna.BeginAsync();
        await anna.EditAsync(NationalDesk.Confirmed);
        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(place => ProgramRun.OfAsync(
            "dotnet", folder.Data.Path, RunningProduct.Program, "national", "publish", "agera-2025", "--by", $"Nr {place}", "--why", "prov", "--data", folder.Data.Path)));

        Assert.Single(runs, run => run.Results.Contains("Publicerad.", StringComparison.Ordinal));
        Assert.All(runs, run => Assert.True(run.ExitCode == 0 || run.Messages.Contains("Någon annan har ändrat utkastet", StringComparison.Ordinal), run.Messages));
        Assert.Equal("1", folder.Ask("SELECT COUNT(*) FROM national_publication"));
        Assert.Equal("1.0.1", anna.Plans.Refreshed().Find("agera-2025")!.Version);
    }
}
