using PatientSafety.Platform.Tables;

namespace PatientSafety.Tests.Platform.Tables;

public sealed class TableColumnsTests
{
    private static readonly TableColumn Unit = TableColumn.Required(new("Enhet", "Unit"), "enhets-id");
    private static readonly TableColumn Key = TableColumn.Optional(new("HSA-id", "HSA id"));

    [Fact]
    public void Headings_are_found_whatever_their_case_spaces_and_hyphens()
    {
        var columns = TableColumns.In(["x", "HSAID", "enhets id"], Unit, Key);
        Assert.Empty(columns.Problems);
        Assert.Equal((2, 1), (columns[Unit], columns[Key]));
        Assert.Equal(["x"], columns.Unknown);
    }

    [Fact]
    public void What_is_missing_or_stands_twice_is_said()
    {
        Assert.Equal(["Kolumnen ”Enhet” saknas. Rubrikerna är x, HSA-ID."], TableColumns.In(["x", "HSA-ID"], Unit, Key).Problems.Select(problem => problem.Swedish));
        Assert.Equal(["Flera kolumner betyder enhet: ”unit”, ”ENHET”. Ta bort alla utom en."], TableColumns.In(["unit", "ENHET"], Unit, Key).Problems.Select(problem => problem.Swedish));
        Assert.Null(TableColumns.In(["Enhet"], Unit, Key)[Key]);
    }
}
