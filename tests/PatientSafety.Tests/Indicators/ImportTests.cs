using PatientSafety.Core;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Tests.Indicators;

/// <summary>Files with values: tried, taken in, refused.</summary>
public sealed class ImportTests
{
    private const string Sound = """
        Indikator;Enhet;Period;Dimension;Värde;Täljare;Nämnare;Rapporterad;Skäl
        prov-foljsamhet;;2023-T1;;;88;100;2023-05-10;
        prov-foljsamhet;Kliniken;2023-T1;;;44;50;;
        Antal i provet;;2024;;1 234;;;;
        prov-trappa;;2024;Provdimension ett;C;;;;
        """;

    private const string Mixed = """
        Indikator;Period;Värde
        prov-antal;2023;40
        prov-okand;2023;40
        prov-antal;2024;många
        prov-antal;2023;41
        prov-antal;2025;42;för mycket
        """;

    [Fact]
    public async Task A_dry_run_says_what_would_come_and_writes_nothing()
    {
        using var desk = new IndicatorDesk(SomeUnits.Organisation);
        var outcome = await desk.TryAsync(desk.Write("v.csv", Sound));

        Assert.Equal((4, 4, 0, 0, 0, false, false), (outcome.File.Rows, outcome.New, outcome.Corrections, outcome.Unchanged, outcome.BadRows, outcome.IsWritten, outcome.HasErrors));
        Assert.Empty(await desk.ValuesAsync("prov-antal"));
    }

    [Theory]
    [InlineData("v.csv")]
    [InlineData("v.xlsx")]
    public async Task The_same_file_twice_changes_nothing(string name)
    {
        using var desk = new IndicatorDesk(SomeUnits.Organisation);
        var file = name.EndsWith(".csv", StringComparison.Ordinal) ? desk.Write(name, Sound) : Workbook(desk, name);
        var first = await desk.ApplyAsync(file);
        Assert.True(first.IsWritten, string.Join('\n', first.Findings));
        Assert.Equal(name, Assert.Single(await desk.ValuesAsync("prov-antal")).File);
        Assert.Equal(1234m, Assert.Single(await desk.ValuesAsync("prov-antal")).Measure);
        Assert.Equal(0.88m, Assert.Single(await desk.ValuesAsync("prov-foljsamhet", "kliniken")).Measure);

        var second = await desk.ApplyAsync(file);
        Assert.Equal((0, 0, 4, false, false), (second.New, second.Corrections, second.Unchanged, second.IsWritten, second.HasErrors));
        Assert.Single(await desk.HistoryAsync("prov-antal"));
    }

    [Fact]
    public async Task Every_bad_row_is_told_with_its_number_and_none_is_saved()
    {
        using var desk = new IndicatorDesk();
        var outcome = await desk.ApplyAsync(desk.Write("v.csv", Mixed));

        Assert.Equal([(3, "PS5501"), (4, "PS5505"), (5, "PS5512"), (6, "PS5522")], outcome.Findings.Select(finding => (finding.Row, finding.Finding.Id)));
        Assert.Equal((4, false), (outcome.BadRows, outcome.IsWritten));
        Assert.Empty(await desk.HistoryAsync("prov-antal"));
    }

    [Fact]
    public async Task The_good_rows_are_saved_where_that_is_chosen()
    {
        using var desk = new IndicatorDesk();
        var outcome = await desk.ApplyAsync(desk.Write("v.csv", Mixed), goodRows: true);

        Assert.True(outcome.IsWritten);
        Assert.Equal(40m, Assert.Single(await desk.ValuesAsync("prov-antal")).Measure);
    }

    [Fact]
    public async Task A_row_that_changes_a_value_needs_a_reason()
    {
        using var desk = new IndicatorDesk();
        await desk.ApplyAsync(desk.Write("v.csv", "Indikator;Period;Värde\nprov-antal;2023;40\n"));
        var changed = desk.Write("w.csv", "Indikator;Period;Värde\nprov-antal;2023;41\n");
        Assert.Equal("PS5509", Assert.Single((await desk.ApplyAsync(changed)).Findings).Finding.Id);

        Assert.Equal(1, (await desk.ApplyAsync(changed, why: "Rättat underlag")).Corrections);
        Assert.Equal([40m, 41m], (await desk.HistoryAsync("prov-antal")).Select(point => point.Measure));
        Assert.Equal(1, (await desk.ApplyAsync(changed, why: "Rättat underlag")).Unchanged);
    }

    [Fact]
    public async Task A_sentence_about_a_value_that_stands_there_never_says_its_number()
    {
        using var desk = new IndicatorDesk();
        await desk.ApplyAsync(desk.Write("v.csv", "Indikator;Period;Täljare;Nämnare\nprov-foljsamhet;2023;6;7\n"));
        var outcome = await desk.TryAsync(desk.Write("w.csv", "Indikator;Period;Täljare;Nämnare\nprov-foljsamhet;2023;60;70\n"));

        var finding = Assert.Single(outcome.Findings).Finding;
        Assert.Equal("PS5509", finding.Id);
        Assert.DoesNotMatch("[67]|85|86", finding.Message.Swedish.Replace("2026", string.Empty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Anteckning", "19121212-1212")]
    [InlineData("Personnummer", "")]
    [InlineData("Värde", "191212121212")]
    public async Task A_column_with_personal_identity_numbers_is_refused_whole(string heading, string cell)
    {
        using var desk = new IndicatorDesk();
        var text = heading == "Värde"
            ? $"Indikator;Period;Värde\nprov-antal;2023;{cell}\nprov-antal;2024;7\n"
            : $"Indikator;Period;Värde;{heading}\nprov-antal;2023;40;{cell}\nprov-antal;2024;41;\n";
        var outcome = await desk.ApplyAsync(desk.Write("v.csv", text), goodRows: true);

        Assert.Equal("PS5520", Assert.Single(outcome.Findings).Finding.Id);
        Assert.DoesNotContain("1212", string.Concat(outcome.Findings), StringComparison.Ordinal);
        Assert.Contains(heading, outcome.Findings[0].Finding.Message.Swedish, StringComparison.Ordinal);
        Assert.Empty(await desk.HistoryAsync("prov-antal"));
    }

    [Theory]
    [InlineData("Namn;Period;Värde\nprov-antal;2023;40\n", "Indikator")]
    [InlineData("", "tom")]
    public async Task A_file_that_cannot_be_read_is_refused_with_a_sentence(string content, string word)
    {
        using var desk = new IndicatorDesk();
        var outcome = await desk.ApplyAsync(desk.Write("v.csv", content));

        Assert.True(outcome.File.IsRefused);
        Assert.Contains(word, Assert.Single(outcome.Findings).Finding.Message.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_nobody_knows_is_told_of()
    {
        using var desk = new IndicatorDesk();
        var outcome = await desk.ApplyAsync(desk.Write("v.csv", "Indikator;Period;Värde;Kommentar\nprov-antal;2023;40;Bra\n"));

        Assert.True(outcome.IsWritten);
        Assert.Equal("PS5523", Assert.Single(outcome.Findings).Finding.Id);
    }

    [Fact]
    public async Task The_command_tries_first_and_saves_when_told_to()
    {
        using var desk = new IndicatorDesk(SomeUnits.Organisation);
        var file = desk.Write("v.csv", Sound);
        var tried = await desk.RunAsync($"import matlandet {file}");
        Assert.Equal(0, tried.ExitCode);
        Assert.Contains("4 rader: 4 nya värden, 0 rättelser, 0 oförändrade, 0 fel.", tried.Results, StringComparison.Ordinal);
        Assert.Contains("provläsning", tried.Results, StringComparison.Ordinal);

        var applied = await desk.RunAsync($"import matlandet {file} --apply --by Anna", Language.English);
        Assert.Equal(0, applied.ExitCode);
        Assert.Contains("The values have been saved.", applied.Results, StringComparison.Ordinal);
        var shown = await desk.RunAsync("show matlandet");
        Assert.Contains("2023-T1: 88\u00A0%, under målet (minst 95\u00A0%)", shown.Results, StringComparison.Ordinal);
        Assert.Contains("Kliniken. Mål: minst 95\u00A0%", (await desk.RunAsync("show matlandet prov-foljsamhet --unit kliniken")).Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show matland", 1, "Menade du ”matlandet”")]
    [InlineData("show matlandet prov-folj", 1, "prov-foljsamhet")]
    [InlineData("show matlandet prov-antal --unit okänd", 1, "Enheten ”okänd” finns inte.")]
    [InlineData("import matlandet v.csv --apply", 1, "--by")]
    public async Task A_mistake_is_answered_with_a_sentence(string line, int exitCode, string sentence)
    {
        using var desk = new IndicatorDesk();
        var run = await desk.RunAsync(line);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(sentence, run.Messages, StringComparison.Ordinal);
    }

    private static string Workbook(IndicatorDesk desk, string name)
    {
        var rows = Sound.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.TrimEnd('\r').Split(';')).ToArray();
        var path = desk.At(name);
        using var stream = File.Create(path);
        using var table = TableTarget.Create(stream, TableKind.Workbook, [.. rows[0]], "Värden");
        foreach (var row in rows.Skip(1))
        {
            table.Write(row);
        }

        return path;
    }
}
