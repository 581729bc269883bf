using System.Text.Json;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.NationalPlan.Publishing;

/// <summary>The life of an edition on a real database, from draft to history.</summary>
public sealed class PublishingTests : IAsyncDisposable
{
    private readonly StorageFolder folder = new();
    private readonly NationalDesk desk;

    public PublishingTests() => desk = new NationalDesk(folder.Data);

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Confirming_the_three_areas_that_were_carried_forward_publishes_agera_2025_1_0_1()
    {
        Assert.True((await desk.BeginAsync()).Done);
        Assert.Contains(desk.Publication().Findings, finding => finding.Id == "PS2016");
        Assert.True((await desk.EditAsync(NationalDesk.Confirmed)).Done);
        var publication = desk.Publication();
        Assert.Empty(publication.Findings.Errors());

        Assert.True((await desk.PublishAsync()).Done);

        var (now, before) = (desk.Plans.Find("agera-2025")!, desk.Plans.Find("agera-2025@1.0.0")!);
        Assert.Equal(("1.0.1", EditionStatus.Published), (now.Version, now.Status));
        Assert.Equal(("1.0.0", EditionStatus.Provisional), (before.Version, before.Status));
        Assert.Equal(CanonicalForm.HashOf(publication.Edition), desk.Plans.Versions("agera-2025")[^1].Hash);
        Assert.Empty(desk.Plans.Drafts);
        Assert.Empty(desk.Plans.Findings);
    }

    [Fact]
    public async Task History_lists_who_when_and_why_for_every_version()
    {
        await PublishConfirmedAsync();
        var run = await desk.RunAsync("history agera-2025 --output json");

        var versions = JsonDocument.Parse(run.Results).RootElement.EnumerateArray().ToArray();
        Assert.Equal(["1.0.0", "1.0.1"], versions.Select(version => version.GetProperty("version").GetString()));
        Assert.Equal(("shipped", JsonValueKind.Null), (versions[0].GetProperty("origin").GetString(), versions[0].GetProperty("publishedBy").ValueKind));
        Assert.Equal(
            ("published", "Anna", "Dnr 1/2026", "2026-11-22T12:00:00+00:00"),
            (versions[1].GetProperty("origin").GetString(), versions[1].GetProperty("publishedBy").GetString(), versions[1].GetProperty("why").GetString(), versions[1].GetProperty("publishedAt").GetString()));
        Assert.Contains("2026-11-22", (await desk.RunAsync("history")).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_published_is_read_by_the_next_who_opens_the_database()
    {
        await PublishConfirmedAsync();
        await using var other = new NationalDesk(folder.Data);

        Assert.Equal("1.0.1", other.Plans.Find("agera-2025")!.Version);
        Assert.Equal(desk.Plans.Model.Mark, other.Plans.Model.Mark);
    }

    [Theory]
    [InlineData("UPDATE national_publication SET Content = replace(Content, 'Adekvat kunskap', 'Inadekvat kunskap')")]
    [InlineData("UPDATE national_publication SET Hash = replace(Hash, substr(Hash, 1, 1), 'g')")]
    [InlineData("UPDATE national_publication SET Version = '1.0.2'")]
    public async Task A_publication_that_was_altered_by_hand_is_told_of_and_not_used(string alteration)
    {
        await PublishConfirmedAsync();
        folder.Tell(alteration);
        await using var other = new NationalDesk(folder.Data);

        var finding = Assert.Single(other.Plans.Findings);
        Assert.Equal(("PS2025", Severity.Error), (finding.Id, finding.Severity));
        Assert.Equal("1.0.0", other.Plans.Find("agera-2025")!.Version);
        Assert.Single(other.Plans.Versions("agera-2025"));
    }

    [Fact]
    public async Task To_publish_again_publishes_nothing_more()
    {
        await PublishConfirmedAsync();
        var again = await desk.RunAsync("publish agera-2025 --by Anna --why igen");

        Assert.Equal((ExitCode.Fine, string.Empty), (again.ExitCode, again.Messages));
        Assert.Contains("agera-2025 1.0.1 är redan publicerad", again.Results, StringComparison.Ordinal);
        Assert.Equal("1", folder.Ask("SELECT COUNT(*) FROM national_publication"));
    }

    [Fact]
    public async Task Who_publishes_and_why_has_to_be_said()
    {
        await desk.BeginAsync();
        await desk.EditAsync(NationalDesk.Confirmed);

        Assert.Equal(ExitCode.Failure, (await desk.RunAsync("publish agera-2025 --by Anna")).ExitCode);
        Assert.NotEqual(ExitCode.Fine, (await desk.RunAsync("publish agera-2025 --by Anna --why \" \"")).ExitCode);
        Assert.Equal("0", folder.Ask("SELECT COUNT(*) FROM national_publication"));
    }

    [Fact]
    public async Task A_draft_with_errors_is_not_published_and_stays()
    {
        await desk.BeginAsync();
        await desk.EditAsync(edition => edition with { Foundations = [] });
        var run = await desk.RunAsync("publish agera-2025 --by Anna --why prov");

        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Contains("PS2014", run.Results + run.Messages, StringComparison.Ordinal);
        Assert.Equal("0", folder.Ask("SELECT COUNT(*) FROM national_publication"));
        Assert.Equal(2, desk.Draft().Revision);
    }

    [Fact]
    public async Task A_copy_becomes_a_new_provisional_edition_and_is_found_through_both_crosswalks()
    {
        Assert.True((await desk.BeginAsync("agera-2030", "agera-2025")).Done);
        await desk.EditAsync(edition => edition with { Title = new("Agera 2030", "Act 2030") }, "agera-2030");
        Assert.Empty(desk.Publication("agera-2030").Findings.Errors());
        Assert.True((await desk.PublishAsync("agera-2030")).Done);

        Assert.Equal(EditionStatus.Provisional, desk.Plans.Find("agera-2030")!.Status);
        var way = desk.Plans.Between("agera-2020", "agera-2030")!;
        Assert.Equal(["agera-2025"], way.Through);
        Assert.Equal(9, way.Pairs.Length);
        Assert.All(way.Pairs, pair => Assert.Equal(2, pair.Links.Length));
        Assert.Equal("agera-2030", desk.Plans.Editions[^1].Id);
    }

    [Fact]
    public async Task A_copy_that_was_discarded_can_be_begun_again()
    {
        await desk.BeginAsync("agera-2030", "agera-2025");
        Assert.Equal(ExitCode.Fine, (await desk.RunAsync("draft discard agera-2030")).ExitCode);
        Assert.Empty(desk.Plans.Refreshed().Drafts);

        Assert.True((await desk.BeginAsync("agera-2030", "agera-2025")).Done);
        Assert.Equal(9, desk.Plans.Refreshed().CrosswalkFileOf("agera-2025", "agera-2030")!.Crosswalk.Pairs.Length);
        Assert.Contains("agera-2030-draft", Assert.Single(folder.Backups), StringComparison.Ordinal);
    }

    private async Task PublishConfirmedAsync()
    {
        await desk.BeginAsync();
        await desk.EditAsync(NationalDesk.Confirmed);
        Assert.True((await desk.PublishAsync()).Done);
    }
}
