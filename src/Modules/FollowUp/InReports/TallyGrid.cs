using System.Collections.Immutable;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>Tallies as a table: a row for each, and every number with what is behind it.</summary>
internal static class TallyGrid
{
    /// <summary>The table.</summary>
    /// <param name="ground">The report.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="first">What the rows are about.</param>
    /// <param name="rows">The rows, at least one.</param>
    /// <param name="figures">The numbers of a row.</param>
    public static Grid Of(ReportGround ground, string caption, string first, IEnumerable<TallyRow> rows, Func<Tally, Slice, IEnumerable<Figure>> figures) =>
        Of(ground.Scope.RegionId, ground.Say, caption, first, rows, figures);

    public static Grid Of(string regionId, Speech say, string caption, string first, IEnumerable<TallyRow> rows, Func<Tally, Slice, IEnumerable<Figure>> figures)
    {
        var made = rows.Select(row => (row.Name, Figures: figures(row.Tally, row.Slice).ToArray())).ToArray();
        return new Grid(
            caption,
            [new GridColumn(first), .. made[0].Figures.Select(figure => new GridColumn(Traced.Sentence(say[figure.Name]), IsNumber: true))],
            [.. made.Select(row => (ImmutableArray<Cell>)[row.Name, .. row.Figures.Select(figure => (Cell)Traced.Count(figure, regionId, say))])]);
    }

    /// <summary>The rows of some activities.</summary>
    public static IEnumerable<TallyRow> Rows(ReportGround ground, IEnumerable<ActivityTally> activities) =>
        activities.Select(activity => new TallyRow(ground.Report.Words(activity.Activity.Title), activity.Tally, ground.Slice with { Activity = activity.Activity }));

    /// <summary>The rows of the unit itself, where it has activities of its own, and of those right below it.</summary>
    public static IEnumerable<TallyRow> UnitRows(ReportGround ground)
    {
        var overview = ground.Overview;
        if (overview.Itself.Expected > 0)
        {
            yield return new TallyRow(ItselfName(ground), overview.Itself, ground.Slice with { OnlyItself = true });
        }

        foreach (var below in overview.Below)
        {
            yield return new TallyRow(ground.UnitName(below.Unit.Number), below.Tally, ground.Slice with { Unit = below.Unit });
        }
    }

    public static string ItselfName(ReportGround ground) => ground.Say[$"{ground.Report.UnitName}, själv", $"{ground.Report.UnitName}, itself"];
}
