using System.Collections.Immutable;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Tests.Snapshots;

namespace PatientSafety.Tests.Platform;

public sealed class TableTests
{
    [Fact]
    public void A_CSV_begins_with_a_byte_order_mark_and_is_divided_by_semicolons() =>
        Assert.Equal("\uFEFFNamn;Nummer\r\nÅsa;1\r\n", CsvText.Of(Table("Åsa", "1")));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+46")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("=HYPERLINK(\"https://example.org\";\"x\")")]
    public void A_cell_that_a_spreadsheet_would_run_is_disarmed(string cell)
    {
        var line = CsvText.Of(Table(cell, "slut"))[("\uFEFFNamn;Nummer\r\n".Length)..];
        Assert.Equal('\'', line.TrimStart('"')[0]);
        Assert.EndsWith(";slut\r\n", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("Ökad kunskap = bra", "Ökad kunskap = bra")]
    public void A_cell_keeps_what_it_says(string cell, string expected) =>
        Assert.Equal($"\uFEFFNamn;Nummer\r\n{expected};1\r\n", CsvText.Of(Table(cell, "1")));

    [Fact]
    public void A_table_for_people_is_80_columns_wide_at_most()
    {
        var text = Written(Table(string.Join(' ', Enumerable.Repeat("patientsäkerhetsberättelse", 12)), "1"));
        Assert.All(text.Split('\n'), line => Assert.InRange(line.TrimEnd('\r').Length, 0, 80));
        Assert.Equal(12, text.Split("patientsäkerhetsberättelse").Length - 1);
    }

    [Fact]
    public void What_looks_like_markup_is_shown_as_it_stands() =>
        Assert.Contains("[red]x[/]", Written(Table("[red]x[/]", "1")), StringComparison.Ordinal);

    [Fact]
    public void A_table_is_made_of_items_and_columns() => Snapshot.Match(Written(PatientSafety.Platform.CommandLine.Table.Of(
        (string[])["halland", "jamtland-harjedalen"],
        ("Region", id => id),
        ("Tecken", id => $"{id.Length}"),
        ("Tomt", _ => null))));

    private static string Written(Table table)
    {
        using var writer = new StringWriter();
        TableWriter.Write(table, writer);
        return writer.ToString();
    }

    private static Table Table(params string[] cells) => new(["Namn", "Nummer"], [ImmutableArray.Create(cells)]);
}
