using PatientSafety.FollowUp.Organising;
using PatientSafety.FollowUp.Organising.Acting;
using PatientSafety.Platform.Contracts;
using PatientSafety.Tests.Storage;
using static PatientSafety.FollowUp.Organising.Acting.OrganisationAct;

namespace PatientSafety.Tests.FollowUp.Organising;

public sealed class ActTests : IAsyncDisposable
{
    private static readonly DateOnly Start = new(2024, 1, 1);
    private static readonly DateOnly Later = new(2025, 7, 1);
    private readonly StorageFolder folder = new();
    private readonly Follower follower = new();
    private readonly OrganisationDesk desk;

    public ActTests() => desk = new OrganisationDesk(folder.Data, follower);

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public void An_organisation_that_nobody_has_recorded_is_its_top()
    {
        Assert.Equal("Region region-1", desk.Organisation.Top.On(Start)!.Name);
        Assert.Single(desk.Organisation.Units);
        Assert.Null(desk.Organisations.Of("another"));
        Assert.False(File.Exists(folder.Data.Database));
    }

    [Fact]
    public async Task Units_are_founded_under_each_other_and_get_the_level_below()
    {
        await FoundAsync();
        Assert.Equal("Norr [norr division]\n Akuten [akuten verksamhet]\n Medicin [medicin verksamhet]\n  Avdelning 1 [avd-1 enhet]\nSöder [soder division]", desk.Organisation.On("2024-01-01"));
        Assert.Equal(string.Empty, desk.Organisation.On("2023-12-31"));
        Assert.Equal(1, desk.Organisation.Revision);
        Assert.All(desk.Organisation.Units, unit => Assert.True(unit.Number > 0));
    }

    [Fact]
    public async Task A_unit_that_is_renamed_moved_and_closed_keeps_its_history()
    {
        await FoundAsync();
        var before = desk.Organisation.Before(Later);
        Assert.True((await desk.DoAsync(new Rename(Later, "akuten", "Akutmottagningen"), new Move(Later, "akuten", "soder"), new ChangeLevel(Later, "akuten", "enhet"))).Done);
        Assert.True((await desk.DoAsync(new Close(Later.AddYears(1), "akuten", null))).Done);
        Assert.Equal(before, desk.Organisation.Before(Later));
        Assert.Contains("Söder [soder division]\n Akutmottagningen [akuten enhet]", desk.Organisation.On("2025-07-01"), StringComparison.Ordinal);
        Assert.DoesNotContain("akuten", desk.Organisation.On("2026-07-01"), StringComparison.Ordinal);
        Assert.Equal(["close", "change-level", "move", "rename"], desk.Organisations.Changes(OrganisationDesk.Region).Take(4).Select(change => change.Act));
        Assert.Equal("Akuten heter nu Akutmottagningen.", desk.Organisations.Changes(OrganisationDesk.Region)[3].Sentence.Swedish);
        Assert.Equal(("Anna", "Nämndens beslut"), (desk.Organisations.Changes(OrganisationDesk.Region)[0].By, desk.Organisations.Changes(OrganisationDesk.Region)[0].Why));
        Assert.True((await desk.DoAsync(new Reopen(Later.AddYears(2), "akuten", "norr"))).Done);
        Assert.Contains("Norr [norr division]\n Akutmottagningen [akuten enhet]", desk.Organisation.On("2027-07-01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_in_the_past_stops_at_the_next_change_of_the_same_thing()
    {
        await FoundAsync();
        await desk.DoAsync(new Rename(new DateOnly(2026, 1, 1), "akuten", "Akutkliniken"), new Move(new DateOnly(2026, 6, 1), "akuten", "soder"));
        await desk.DoAsync(new Rename(Later, "akuten", "Akutmottagningen"));
        Assert.Equal(
            ["Akuten", "Akutmottagningen", "Akutkliniken", "Akutkliniken"],
            desk.Organisation.Find("akuten")!.Versions.Select(version => version.Name));
        Assert.Equal(new DateOnly(2025, 12, 31), desk.Organisation.Find("akuten")!.Versions[1].To);
    }

    [Fact]
    public async Task Units_are_merged_into_one_of_them_or_a_new_one_and_what_stands_under_them_follows()
    {
        await FoundAsync();
        Assert.True((await desk.DoAsync(new Found(Later, "nv", "Norra vården", "division", OrganisationDesk.Region), new Merge(Later, ["norr", "soder"], "nv"))).Done);
        Assert.Equal("Norra vården [nv division]\n Akuten [akuten verksamhet]\n Medicin [medicin verksamhet]\n  Avdelning 1 [avd-1 enhet]", desk.Organisation.On("2025-07-01"));
        Assert.Equal([(Number("norr"), Number("nv"), Later), (Number("soder"), Number("nv"), Later)], follower.Last!.Merges.Select(merge => (merge.From, merge.Into, merge.Day)));
        Assert.True((await desk.DoAsync(new Merge(Later.AddDays(1), ["medicin"], "avd-1"))).Done);
        Assert.Contains("Akuten [akuten verksamhet]\n Avdelning 1 [avd-1 enhet]", desk.Organisation.On("2025-07-02"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_is_divided_into_several_of_which_it_may_be_one()
    {
        await FoundAsync();
        Assert.True((await desk.DoAsync(new Found(Later, "m1", "Medicin 1", "verksamhet", "norr"), new Found(Later, "m2", "Medicin 2", "verksamhet", "norr"), new Split(Later, "medicin", ["m1", "m2"], "m2"))).Done);
        Assert.Equal("Norr [norr division]\n Akuten [akuten verksamhet]\n Medicin 1 [m1 verksamhet]\n Medicin 2 [m2 verksamhet]\n  Avdelning 1 [avd-1 enhet]\nSöder [soder division]", desk.Organisation.On("2025-07-01"));
        Assert.True((await desk.DoAsync(new Found(Later.AddDays(9), "barn", "Barnakuten", "verksamhet", "norr"), new Split(Later.AddDays(9), "akuten", ["akuten", "barn"], null))).Done);
        Assert.Equal([Number("akuten"), Number("barn")], Assert.Single(follower.Last!.Splits).Into);
        Assert.NotNull(desk.Organisation.Find("akuten")!.On(Later.AddDays(9)));
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "PS5031", "id" },
        { "PS5032", "taken" },
        { "PS5033", "name" },
        { "PS5034", "level" },
        { "PS5035", "upside-down" },
        { "PS5036", "parent-ends" },
        { "PS5037", "circle" },
        { "PS5038", "unknown" },
        { "PS5039", "children" },
        { "PS5040", "top" },
        { "PS5041", "open" },
        { "PS5042", "alone" },
        { "PS5043", "key" },
        { "PS5044", "day" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_is_refused_and_nothing_is_written(string finding, string what)
    {
        await FoundAsync();
        var before = desk.Organisation;
        OrganisationAct[] acts = what switch
        {
            "id" => [new Found(Later, "Inte Ett Id", "X", null, "norr")],
            "taken" => [new Found(Later, "akuten", "X", null, "norr")],
            "name" => [new Rename(Later, "akuten", " \u200B ")],
            "level" => [new ChangeLevel(Later, "akuten", "avdelning")],
            "upside-down" => [new ChangeLevel(Later, "medicin", "enhet")],
            "parent-ends" => [new Close(Later, "soder", null), new Found(new DateOnly(2025, 1, 1), "x", "X", null, "soder")],
            "circle" => [new Move(Later, "norr", "avd-1"), new ChangeLevel(Later, "avd-1", "division"), new ChangeLevel(Later, "medicin", "division"), new ChangeLevel(Later, "norr", "enhet")],
            "unknown" => [new Rename(Later, "saknas", "X")],
            "children" => [new Close(Later, "norr", null)],
            "top" => [new Rename(Later, OrganisationDesk.Region, "X")],
            "open" => [new Reopen(Later, "akuten", null)],
            "alone" => [new Merge(Later, ["akuten"], "akuten")],
            "key" => [new Describe(Later, "akuten", UnitKind.Own, "SE2321000016-AAAA"), new Describe(Later, "medicin", UnitKind.Own, "se2321000016-aaaa")],
            _ => [new Rename(new DateOnly(1, 1, 2), "akuten", "X")],
        };
        var outcome = await desk.DoAsync(acts);
        Assert.False(outcome.Done);
        // One that belongs under itself has the wrong level too, and that is said first.
        Assert.Contains(outcome.Findings, found => found.Id == finding || (finding == "PS5037" && found.Id == "PS5035"));
        Assert.Same(before, desk.Organisation);
        Assert.Equal("5", folder.Ask("SELECT COUNT(*) FROM followup_unit_change"));
    }

    [Fact]
    public async Task A_circle_is_found_where_levels_say_nothing()
    {
        var configuration = OrganisationDesk.Configuration with { Levels = [] };
        await FoundAsync();
        var editing = new OrganisationEditing(desk.Organisation, configuration, 100);
        editing.Do(new Move(Later, "norr", "avd-1"));
        Assert.Equal(["PS5037"], editing.Finish(2).Findings.Select(finding => finding.Id));
    }

    [Fact]
    public async Task Who_has_seen_an_older_organisation_changes_nothing()
    {
        await FoundAsync();
        Assert.True((await desk.DoAsync(1, new Rename(Later, "akuten", "A"))).Done);
        var outcome = await desk.DoAsync(1, new Rename(Later, "akuten", "B"));
        Assert.Equal(["PS5050"], outcome.Findings.Select(finding => finding.Id));
        Assert.Equal("A", desk.Organisation.Find("akuten")!.On(Later)!.Name);
    }

    [Fact]
    public async Task What_follows_from_a_change_fails_together_with_it()
    {
        await FoundAsync();
        var before = desk.Organisation.On("2026-01-01");
        follower.Fails = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.DoAsync(new Rename(Later, "akuten", "A")));
        Assert.Equal(before, desk.Organisation.On("2026-01-01"));
        Assert.Equal("1", folder.Ask("SELECT \"Revision\" FROM followup_region"));
    }

    [Fact]
    public async Task Another_installation_of_the_same_data_sees_the_change()
    {
        await FoundAsync();
        await using var other = new OrganisationDesk(folder.Data);
        Assert.Equal("Akuten", other.Organisation.Find("akuten")!.On(Later)!.Name);
        await desk.DoAsync(new Rename(Later, "akuten", "A"));
        Assert.Equal("A", other.Organisation.Find("akuten")!.On(Later)!.Name);
        Assert.Equal("5 enheter i organisationen", Assert.Single(await new PatientSafety.FollowUp.Organising.Storage.OrganisationRecords((PatientSafety.Platform.Storage.IDatabase)other.Services.GetService(typeof(PatientSafety.Platform.Storage.IDatabase))!).OfAsync(OrganisationDesk.Region, TestContext.Current.CancellationToken)).What.Swedish);
    }

    private int Number(string id) => desk.Organisation.Find(id)!.Number;

    private async Task FoundAsync() => Assert.True((await desk.DoAsync(
        new Found(Start, "norr", "Norr", null, OrganisationDesk.Region),
        new Found(Start, "soder", "Söder", null, OrganisationDesk.Region),
        new Found(Start, "akuten", "Akuten", null, "norr"),
        new Found(Start, "medicin", "Medicin", null, "norr"),
        new Found(Start, "avd-1", "Avdelning 1", null, "medicin"))).Done);

    private sealed class Follower : IOrganisationChanged
    {
        public OrganisationChange? Last { get; private set; }

        public bool Fails { get; set; }

        public Task ChangedAsync(OrganisationChange change, System.Data.Common.DbConnection connection, System.Data.Common.DbTransaction transaction, CancellationToken stop)
        {
            Last = Fails ? throw new InvalidOperationException("No.") : change;
            return Task.CompletedTask;
        }
    }
}
