using System.Collections.Immutable;
using System.Xml.Linq;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Tests.Regions.InReports;

/// <summary>What parts have written, and what holds for all of it.</summary>
internal static class Written
{
    /// <summary>Every number in a column of numbers is traced, every trace says something and leads into the product, every table is even, and every picture is one.</summary>
    public static ImmutableArray<Block> Check(ImmutableArray<Block> blocks)
    {
        Assert.All(blocks.SelectMany(Grids), grid =>
        {
            Assert.NotEmpty(grid.Caption);
            Assert.All(grid.Columns, column => Assert.NotEmpty(column.Heading));
            Assert.All(grid.Rows, row =>
            {
                Assert.Equal(grid.Columns.Length, row.Length);
                Assert.NotEmpty(row[0].Runs);
                Assert.All(row.Where((_, place) => grid.Columns[place].IsNumber), AssertTraced);
            });
        });
        Assert.All(blocks.OfType<Chart>(), chart =>
        {
            var picture = XElement.Parse(chart.Svg);
            Assert.NotNull(picture.Attribute("viewBox"));
            Assert.DoesNotContain(picture.DescendantsAndSelf(), element => (element.Attribute("id") is not null && element.Parent?.Name.LocalName != "defs") || element.Name.LocalName is "title" or "desc" or "script");
            Assert.NotEmpty(chart.Alternative);
        });
        Assert.All(Runs(blocks), run =>
        {
            Assert.NotEmpty(run.Text);
            Assert.True(run.Behind is null || run.Behind.What.EndsWith('.'), run.Behind?.What);
            Assert.True(run.Behind?.Address is not { } address || (!address.StartsWith('/') && address.All(letter => char.IsAscii(letter) && letter > ' ')), run.Behind?.Address);
        });
        Assert.All(blocks.OfType<Remark>(), remark => Assert.NotEmpty(remark.Runs));
        return blocks;
    }

    public static void AssertTraced(Cell cell) =>
        Assert.False(cell.Runs is [{ Behind: null } only] && only.Text.Any(char.IsDigit), $"“{string.Concat(cell.Runs.Select(run => run.Text))}” has nothing behind it.");

    public static string Text(this IEnumerable<Run> runs) => string.Concat(runs.Select(run => run.Text));

    public static string Text(this Cell cell) => cell.Runs.Text();

    /// <summary>The words of the remarks of a kind.</summary>
    public static string[] Of(this IEnumerable<Block> blocks, RemarkKind kind) => [.. blocks.OfType<Remark>().Where(remark => remark.Kind == kind).Select(remark => remark.Runs.Text())];

    public static IEnumerable<Grid> Grids(Block block) => block switch
    {
        Grid grid => [grid],
        Chart chart => [chart.Table],
        _ => [],
    };

    public static IEnumerable<Run> Runs(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Runs,
        Bullets bullets => bullets.Items.SelectMany(item => item),
        Quotation quotation => quotation.By,
        Remark remark => remark.Runs,
        _ => Grids(block).SelectMany(grid => grid.Rows).SelectMany(row => row).SelectMany(cell => cell.Runs),
    });
}
