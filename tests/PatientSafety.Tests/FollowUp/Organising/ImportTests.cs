using PatientSafety.FollowUp.Organising.Browsing;
using PatientSafety.FollowUp.Organising.Importing;
using PatientSafety.Platform.Tables;
using PatientSafety.Tests.Platform.Tables;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.FollowUp.Organising;

public sealed class ImportTests : IAsyncDisposable
{
    private const string First = """
        Namn;Nivå;Överordnad;HSA-id;Slag;Från;Till
        Medicin;Verksamhet;Division Norr;SE2321000016-M1;;2024-01-01;
        Division Norr;Division;;;egen;2024-01-01;
        Avdelning 1;enhet;Medicin;;;2024-01-01;
        Vårdcentralen Björken;verksamhet;Division Norr;;privat;2024-03-01;2027-12-31
        """;

    private readonly StorageFolder folder = new();
    private readonly OrganisationDesk desk;

    public ImportTests() => desk = new OrganisationDesk(folder.Data);

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_file_is_planned_applied_and_changes_nothing_the_second_time()
    {
        var plan = desk.Plan(First);
        Assert.Empty(plan.Findings);
        Assert.Equal([3, 2, 4, 5, 5], plan.Acts.Select(act => act.Place!.Line));
        Assert.Empty(desk.Organisation.On("2026-01-01"));
        Assert.True((await desk.ApplyAsync(plan)).Done);
        Assert.Equal("Division Norr [division-norr division]\n Medicin [medicin verksamhet]\n  Avdelning 1 [avdelning-1 enhet]\n Vårdcentralen Björken [vardcentralen-bjorken verksamhet]", desk.Organisation.On("2026-01-01"));
        Assert.DoesNotContain("Björken", desk.Organisation.On("2028-01-01"), StringComparison.Ordinal);
        foreach (var day in (string[])["2024-02-01", "2026-01-01", "2028-01-01"])
        {
            Assert.Empty(desk.Plan(First, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), closeMissing: true).Acts);
        }
    }

    [Fact]
    public async Task What_differs_is_told_and_a_unit_is_known_by_its_id_its_HSA_id_or_its_name_and_place()
    {
        await desk.ApplyAsync(desk.Plan(First));
        var plan = desk.Plan("""
            id,name,parent,hsaid,level
            division-norr,Division Nord,,,
            ,Medicinkliniken,division-norr,SE2321000016-M1,
            ,Avdelning 1,Medicinkliniken,SE2321000016-A1,
            ,Avdelning 2,SE2321000016-M1,,
            """, new DateOnly(2026, 5, 1));
        Assert.Equal(
            ["Division Norr heter nu Division Nord.", "Medicin heter nu Medicinkliniken.", "Avdelning 1: egen, HSA-id SE2321000016-A1.", "Ny enhet: Avdelning 2 (avdelning-2), under Medicin."],
            plan.Acts.Select(act => act.Sentence.Swedish));
        Assert.Equal(["PS5049"], plan.Findings.Select(finding => finding.Id));
        Assert.True((await desk.ApplyAsync(plan)).Done);
        Assert.Contains("Medicin [", desk.Organisation.On("2026-04-30"), StringComparison.Ordinal);
        Assert.Contains("Medicinkliniken [", desk.Organisation.On("2026-05-01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_units_are_closed_where_the_file_is_the_whole_organisation()
    {
        await desk.ApplyAsync(desk.Plan(First));
        var plan = desk.Plan("namn;överordnad\nDivision Norr;\nVårdcentralen Björken;Division Norr\n", new DateOnly(2026, 5, 1), closeMissing: true);
        Assert.Equal(["Avdelning 1 läggs ned.", "Medicin läggs ned."], plan.Acts.Select(act => act.Sentence.Swedish));
        Assert.True((await desk.ApplyAsync(plan)).Done);
        Assert.Equal("Division Norr [division-norr division]\n Vårdcentralen Björken [vardcentralen-bjorken verksamhet]", desk.Organisation.On("2026-05-01"));
    }

    [Fact]
    public async Task Every_bad_row_is_told_with_its_number_and_good_ones_can_be_taken_in_without_them()
    {
        var plan = desk.Plan("""
            Id;Namn;Nivå;Överordnad;Slag;Från
            norr;Norr;division;;;
            ;;enhet;norr;;
            ;A;avdelning;norr;;
            ;B;division;norr;;
            ;C;enhet;saknas;;
            ;D;enhet;norr;hemlig;
            ;E;enhet;norr;;i fjol
            ;F;enhet
            norr;Norr igen;division;;;
            x;X;enhet;y;;
            y;Y;enhet;x;;
            ;Under A;enhet;A;;
            ;G;enhet;norr;;
            """);
        Assert.Equal(
            [(3, "PS5033"), (4, "PS5034"), (6, "PS5047"), (7, "PS5048"), (8, "PS5044"), (9, "PS5902"), (10, "PS5045"), (11, "PS5047"), (12, "PS5037"), (13, "PS5038")],
            plan.Findings.Where(finding => finding.Location is { Line: > 0 }).Select(finding => (finding.Location!.Line, finding.Id)).Order());
        Assert.Equal(["PS5035"], plan.Findings.Where(finding => finding.Location is null).Select(finding => finding.Id));
        Assert.False(plan.CanBeApplied(skipBadRows: true));
        var better = desk.Plan("Id;Namn;Nivå;Överordnad\nnorr;Norr;division;\n;A;avdelning;norr\n;G;enhet;norr\n");
        Assert.False(better.CanBeApplied(skipBadRows: false));
        Assert.True(better.CanBeApplied(skipBadRows: true));
        Assert.True((await desk.ApplyAsync(better)).Done);
        Assert.Equal("Norr [norr division]\n G [g enhet]", desk.Organisation.On("2026-01-01"));
    }

    [Fact]
    public async Task A_plan_that_somebody_has_overtaken_is_not_applied()
    {
        var plan = desk.Plan(First);
        await desk.ApplyAsync(desk.Plan("namn\nSöder\n"));
        Assert.Equal(["PS5050"], (await desk.ApplyAsync(plan)).Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void A_file_with_personal_identity_numbers_is_refused_whole()
    {
        var plan = desk.Plan("namn;chef\nAkuten;19121212-1212\n");
        Assert.Empty(plan.Acts);
        Assert.Equal(["PS5904"], plan.Findings.Select(finding => finding.Id));
        Assert.DoesNotContain("1212", plan.Findings[0].Message.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_units_without_end_is_refused()
    {
        var file = "id;namn;överordnad\n" + string.Concat(Enumerable.Range(0, 15_000).Select(at => $"e{at};E{at};e{at + 1}\n"));
        Assert.Contains(desk.Plan(file).Findings, finding => finding.Id == "PS5052");
    }

    [Theory]
    [InlineData(TableKind.Csv, "o.csv")]
    [InlineData(TableKind.Workbook, "o.xlsx")]
    public async Task What_is_written_out_is_read_in_elsewhere_as_the_same_organisation(TableKind kind, string name)
    {
        await desk.ApplyAsync(desk.Plan(First));
        var day = new DateOnly(2026, 1, 1);
        var file = OrganisationTable.ForImport(OrganisationView.Of(desk.Organisation, day), PatientSafety.Core.Language.Swedish).Written(kind);
        var read = OrganisationFile.Read(new MemoryStream(file), name);
        Assert.Empty(desk.Plan(read, day, closeMissing: true).Acts);
        using var elsewhere = new StorageFolder();
        await using var other = new OrganisationDesk(elsewhere.Data);
        Assert.True((await other.ApplyAsync(other.Plan(read, day))).Done);
        Assert.Equal(OrganisationView.Of(desk.Organisation, day).Units, OrganisationView.Of(other.Organisation, day).Units);
    }

    [Fact]
    public async Task The_commands_plan_apply_and_show()
    {
        using var files = new TemporaryFolder();
        var path = files.Write("enheter.csv", First);
        var planned = await desk.RunAsync($"import region-1 \"{path}\"");
        Assert.Equal(0, planned.ExitCode);
        Assert.Contains("Ny enhet: Division Norr", planned.Results, StringComparison.Ordinal);
        Assert.Contains("Ange --apply", planned.Messages, StringComparison.Ordinal);
        Assert.Contains("--apply behöver", (await desk.RunAsync($"import region-1 \"{path}\" --apply")).Messages, StringComparison.Ordinal);
        Assert.Contains("5 ändringar är genomförda.", (await desk.RunAsync($"import region-1 \"{path}\" --apply --by Anna --why Beslut")).Messages, StringComparison.Ordinal);
        Assert.Contains("Inget skiljer sig", (await desk.RunAsync($"import region-1 \"{path}\" --apply --by Anna --why Beslut")).Messages, StringComparison.Ordinal);
        var shown = await desk.RunAsync("show region-1 --day 2026-01-01");
        Assert.Contains("    Avdelning 1", shown.Results, StringComparison.Ordinal);
        Assert.All(shown.Results.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.StartsWith("\uFEFFId;Namn;Nivå;Överordnad;HSA-id;Slag;Från;Till", (await desk.RunAsync("show region-1 --output csv")).Results, StringComparison.Ordinal);
        Assert.Contains("\"hsaId\": \"SE2321000016-M1\"", (await desk.RunAsync("show region-1 --output json")).Results, StringComparison.Ordinal);
        Assert.Equal(1, (await desk.RunAsync("show saknas")).ExitCode);
        Assert.Equal(1, (await desk.RunAsync($"import region-1 \"{files.At("saknas.csv")}\"")).ExitCode);
    }
}
