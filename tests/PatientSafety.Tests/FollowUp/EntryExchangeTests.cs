using PatientSafety.Core.Findings;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Exchange;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Tests.FollowUp;

public sealed class EntryExchangeTests
{
    private const string Headings = "Enhet;Aktivitet;Period;Status;Framsteg;Effekt;Kommentar;Rapporterat av;Rapporterat\n";
    private static readonly ImportChoices Choices = new() { RegionId = "region", By = "Systemet" };

    [Fact]
    public async Task Good_rows_come_in_and_every_bad_one_is_told_of_with_its_row_and_reason()
    {
        await using var desk = await OpenAsync();
        var file = desk.Write("poster.csv", Headings
            + "enhet-4;akt-1;2026-T1;Pågår;40;Viss effekt;\"Två rader\noch ett \"\"citat\"\"\";Anna;2026-04-20\n"
            + "enhet-99;akt-1;2026-T1;Pågår;;;;;\n"
            + "enhet-5;akt-1;2026-T1;Kanske;140;Stor;;;i går\n"
            + "enhet-5;akt-2;2026-T1;avslutad;100;;Klart;;2026-05-02\n");

        var result = await desk.ImportAsync(file, Choices);

        Assert.Null(result.Problem);
        Assert.Equal((4, 2, 0, 2), (result.Rows, result.Added, result.Known, result.Refused));
        Assert.Equal(
            ["4 PS5101", "5 PS5105", "5 PS5106", "5 PS5173", "5 PS5174"],
            result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Location!.Line} {finding.Id}").Order(StringComparer.Ordinal));
        Assert.Equal("Två rader\noch ett \"citat\"", desk.Ask($"SELECT \"Comment\" FROM {FollowUpTables.Entries} WHERE \"Number\" = 1"));
        Assert.Empty(desk.Differences());
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        await using var desk = await OpenAsync();
        var file = desk.Write("poster.csv", Headings + "enhet-4;akt-1;2026-T1;Pågår;40;;;Anna;2026-04-20\nenhet-4;akt-1;2026-T1;Försenad;50;;;Anna;2026-04-28\n");
        Assert.Equal(2, (await desk.ImportAsync(file, Choices)).Added);
        var before = desk.Dump();

        var again = await desk.ImportAsync(file, Choices);

        Assert.Equal((0, 2, 0), (again.Added, again.Known, again.Refused));
        Assert.Equal(before, desk.Dump());
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_saves_nothing()
    {
        await using var desk = await OpenAsync();
        var before = desk.Dump();
        var file = desk.Write("poster.csv", Headings + "enhet-4;akt-1;2026-T1;Pågår;40;;;Anna;2026-04-20\nenhet-4;akt-9;2026-T1;Pågår;40;;;Anna;2026-04-20\n");

        var tried = await desk.ImportAsync(file, Choices with { DryRun = true });

        Assert.Equal((1, 1), (tried.Added, tried.Refused));
        Assert.Equal(before, desk.Dump());
    }

    [Fact]
    public async Task All_or_nothing_keeps_the_good_rows_out_where_one_is_bad()
    {
        await using var desk = await OpenAsync();
        var file = desk.Write("poster.csv", Headings + "enhet-4;akt-1;2026-T1;Pågår;40;;;Anna;2026-04-20\nenhet-4;akt-9;2026-T1;Pågår;40;;;Anna;2026-04-20\n");

        var result = await desk.ImportAsync(file, Choices with { AllOrNothing = true });

        Assert.Equal((0, 1), (result.Added, result.Refused));
        Assert.StartsWith("Ingenting lästes in", result.Problem!.Swedish, StringComparison.Ordinal);
        Assert.Equal("0", desk.Ask($"SELECT COUNT(*) FROM {FollowUpTables.Entries}"));
    }

    [Fact]
    public async Task A_file_with_personal_identity_numbers_is_refused_whole()
    {
        await using var desk = await OpenAsync();
        var file = desk.Write("poster.csv", "Enhet;Aktivitet;Period;Status;Kommentar;Patient\nenhet-4;akt-1;2026-T1;Pågår;;19121212-1212\n");

        var result = await desk.ImportAsync(file, Choices);

        Assert.Contains("personnummer", result.Problem!.Swedish, StringComparison.Ordinal);
        Assert.DoesNotContain("1212", result.Problem.Swedish, StringComparison.Ordinal);
        Assert.Equal("0", desk.Ask($"SELECT COUNT(*) FROM {FollowUpTables.Entries}"));
    }

    [Fact]
    public async Task A_file_without_a_column_that_is_needed_is_refused_with_the_headings_it_has()
    {
        await using var desk = await OpenAsync();
        var result = await desk.ImportAsync(desk.Write("poster.csv", "Enhet;Aktivitet;Period\nenhet-4;akt-1;2026-T1\n"), Choices);
        Assert.Equal("Kolumnen ”Status” saknas. Rubrikerna är Enhet, Aktivitet, Period.", result.Problem!.Swedish);
    }

    [Theory]
    [InlineData(TableKind.Csv, "ut.csv")]
    [InlineData(TableKind.Workbook, "ut.xlsx")]
    public async Task What_is_exported_comes_in_again_as_the_same_entries(TableKind kind, string name)
    {
        await using var desk = await OpenAsync();
        var first = RollUpProperties.Request("enhet-4", 1, "2026-T1", "pagar") with { Comment = "=1+1; \"citat\"\nny rad", Progress = 40, Evidence = [new("Protokoll", "https://exempel.se/p")] };
        await desk.EnterAsync(first);
        await desk.EnterAsync(first with { Id = Guid.CreateVersion7(), Status = "avslutad", Corrects = first.Id, Reason = "Fel status" });
        await desk.EnterAsync(RollUpProperties.Request("enhet-5", 2, "2026-T2", "forsenad") with { WorksWell = "Daglig styrning", Plan = "a", Do = "b", Study = "c", Act = "d" });
        var file = desk.Export(kind, name);

        Assert.Equal((0, 3, 0), Counted(await desk.ImportAsync(file, Choices)));

        await using var other = await OpenAsync();
        Assert.Equal((3, 0, 0), Counted(await other.ImportAsync(file, Choices)));
        Assert.Equal(desk.Said(), other.Said());
        Assert.Empty(other.Differences());
    }

    [Fact]
    public async Task A_region_s_own_system_is_read_with_its_own_words()
    {
        await using var desk = await OpenAsync();
        desk.Regions.Active =
        [
            desk.Regions.Active[0] with
            {
                EntryProfiles =
                [
                    new EntryProfile
                    {
                        Id = "systemet",
                        Name = new("Systemet"),
                        Columns = [new("Organisationsdel", "Enhet"), new("Åtgärd", "Aktivitet"), new("Kvartal", "Period"), new("Ampel", "Status")],
                        Statuses = [new("Grön", "pagar")],
                        Periods = [new("T1 2026", "2026-T1")],
                    },
                ],
            },
        ];
        var file = desk.Write("ut.csv", "Organisationsdel;Åtgärd;Kvartal;Ampel\nenhet-4;akt-1;T1 2026;grön\n");

        var result = await desk.ImportAsync(file, Choices with { Profile = new ImportProfile(desk.Regions.Active[0].EntryProfiles[0]) });

        Assert.Equal((1, 0, 0), Counted(result));
        Assert.Equal("pagar", desk.Ask($"SELECT \"StatusId\" FROM {FollowUpTables.Entries}"));
    }

    [Fact]
    public async Task An_import_that_was_broken_off_goes_on_where_it_was()
    {
        await using var desk = await OpenAsync(units: 40);
        var rows = Enumerable.Range(0, 120_000).Select(place => FormattableString.Invariant($"enhet-{4 + (place % 40)};akt-{1 + (place / 40 % 3)};2026-T1;Pågår;40;;Omgång {place};Anna;2026-0{1 + (place / 30_000)}-20"));
        var file = desk.Write("poster.csv", Headings + string.Join('\n', rows) + "\n");
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => desk.ImportAsync(file, Choices, done => CancelAfterHalf(done, stop), stop.Token));
        var there = long.Parse(desk.Ask($"SELECT COUNT(*) FROM {FollowUpTables.Entries}")!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(there, 50_000, 100_000);
        Assert.Empty(desk.Differences());

        var result = await desk.ImportAsync(file, Choices);

        Assert.Equal(there + 1, result.ResumedAfter);
        Assert.Equal((120_000, 120_000, 0), (result.Rows, result.Added, result.Refused));
        Assert.Equal("120000", desk.Ask($"SELECT COUNT(*) FROM {FollowUpTables.Entries}"));
        Assert.Empty(desk.Differences());
    }

    private static void CancelAfterHalf(double done, CancellationTokenSource stop)
    {
        if (done > 0.5)
        {
            stop.Cancel();
        }
    }

    private static (long Added, long Known, long Refused) Counted(ImportResult result) => (result.Added, result.Known, result.Refused);

    private static async Task<FollowUpDesk> OpenAsync(int units = 3)
    {
        var desk = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", 3), GeneratedFollowUp.Organisation("region", 1, 1, 1, units));
        desk.HandOn(new DateOnly(2024, 1, 1));
        return desk;
    }
}
