using System.Collections.Concurrent;
using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>What the parts of one report stand on: one picture, and what is behind it. Each is read when the first part asks, and once.</summary>
internal sealed class ReportGround
{
    private readonly ConcurrentDictionary<Mark, Lazy<Found>> found = new();
    private readonly Lazy<ImmutableArray<EntryBehind>> said;
    private readonly Lazy<(FollowUpPeriod Period, ImmutableArray<ActivityTally> Activities)?> before;
    private readonly Standings standings;

    public ReportGround(RegionReport report, Overview overview, AreaNames names, Pictures pictures, Standings standings, EntriesBehind behind)
    {
        Report = report;
        Overview = overview;
        Names = names;
        this.standings = standings;
        said = new(() => [.. behind.Of(InOrder(Found(Mark.Expected).Standings.Where(standing => standing.State is not null)))]);
        before = new(() => Scope.PeriodBefore(report.Plan.Id, Slice.Period) is { } period
            ? (period, pictures.Of(Scope, report.Unit, period, report.AsOf).Activities)
            : null);
    }

    public RegionReport Report { get; }

    public Overview Overview { get; }

    public AreaNames Names { get; }

    public RegionScope Scope => Overview.Scope;

    public Slice Slice => Overview.Slice;

    public Speech Say => Report.Say;

    /// <summary>How many rows of a table there is room for. The number is our choice.</summary>
    public int Rows => Report.IsShort ? 3 : int.MaxValue;

    /// <summary>What the period is called.</summary>
    public string Period => Say[Slice.Period.Name];

    /// <summary>The unit and the period, as captions end.</summary>
    public string Place => $"{Report.UnitName}, {Period}";

    /// <summary>What has been said of whatever was reported, by unit and then by activity.</summary>
    public ImmutableArray<EntryBehind> Said => said.Value;

    /// <summary>The plan's period before and how the activities stood in it; null where there is none.</summary>
    public (FollowUpPeriod Period, ImmutableArray<ActivityTally> Activities)? Before => before.Value;

    public Slice Within(Area? area) => area is null ? Slice : Slice with { Area = area.Id };

    public IEnumerable<ActivityTally> Activities(Area? area) => Overview.Activities.Where(activity => IsIn(activity.Activity, area));

    public IEnumerable<EntryBehind> SaidIn(Area? area) => Said.Where(entry => IsIn(entry.Assignment.Activity, area));

    /// <summary>The assignments that are counted for something, all areas together.</summary>
    public Found Found(Mark mark) => found.GetOrAdd(mark, asked => new Lazy<Found>(() => standings.Of(Scope, Slice with { Mark = asked }))).Value;

    /// <summary>That there was no room for all, with where they are; nothing where there was.</summary>
    /// <param name="all">How many there are.</param>
    /// <param name="shown">How many there was room for.</param>
    /// <param name="order">In what order the first ones were chosen, as a sentence goes on.</param>
    /// <param name="address">Where all of them can be read.</param>
    public IEnumerable<Block> More(int all, int shown, Text order, string address)
    {
        if (all > shown)
        {
            yield return new Paragraph(new Run(Say[$"{all - shown} till finns i uppföljningen.", $"There are {all - shown} more in the follow-up."])
            {
                Behind = new Trace(
                    Say[$"De första {shown} av {all} är med här, {order.Swedish}. Gränsen är vårt val.", $"The first {shown} of {all} are here, {order.In(Language.English)}. The limit is our choice."],
                    address),
            });
        }
    }

    /// <summary>The unit's name at the end of the period.</summary>
    public string UnitName(int unit) => Scope.Organisation.Find(unit)!.Nearest(Slice.Period.Period.To).Name;

    private static bool IsIn(FollowedActivity activity, Area? area) => area is null || activity.Areas.Contains(area.Id, StringComparer.Ordinal);

    private IEnumerable<Standing> InOrder(IEnumerable<Standing> all)
    {
        // Those of a unit stand together already; among them the plan's order counts, not that in which they were handed on.
        var places = Scope.Activities.Select((activity, place) => (activity, place)).Where(pair => pair.activity.Number > 0).ToDictionary(pair => pair.activity.Number, pair => pair.place);
        return all.GroupBy(standing => standing.Assignment.Unit).SelectMany(unit => unit.OrderBy(standing => places[standing.Assignment.Activity.Number]));
    }
}
