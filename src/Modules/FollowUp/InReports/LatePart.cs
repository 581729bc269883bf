using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

internal sealed class LatePart(ReportGrounds grounds) : FollowUpPart(grounds)
{
    public override string Id => "follow-up.late";

    public override Text Name => new("Sent, utan nytt och utan ansvarig", "Late, without news and without an owner");

    protected override IEnumerable<Block> Write(ReportGround ground, Area? area)
    {
        var say = ground.Say;
        var marked = new[] { Mark.Late, Mark.Stale, Mark.Ownerless }.SelectMany(mark => ground.Found(mark).Standings.Select(standing => (mark, standing.Assignment))).ToArray();
        if (marked.Length == 0)
        {
            return [new Paragraph(Traced.Run(say["Inget är sent, utan nytt eller utan ansvarig.", "Nothing is late, without news or without an owner."], Figures.Late(0, ground.Slice), ground.Scope.RegionId, say))];
        }

        var byActivity = marked.ToLookup(pair => pair.Assignment.Activity.Number, pair => pair.mark);
        var activities = ground.Scope.Activities.Where(activity => activity.Number > 0 && byActivity.Contains(activity.Number)).ToArray();
        if (ground.Report.IsShort)
        {
            var first = activities.OrderByDescending(activity => Count(activity, Mark.Late)).ThenByDescending(activity => Count(activity, Mark.Stale)).ThenByDescending(activity => Count(activity, Mark.Ownerless)).Take(ground.Rows);
            return
            [
                new Bullets([.. first.Select(activity => InLine.Of(ground, ground.Report.Words(activity.Title), Of(byActivity[activity.Number], ground.Slice with { Activity = activity })))]),
                .. ground.More(activities.Length, ground.Rows, new("de med flest sena först", "those with most late first"), SliceAddress.Picture(ground.Scope.RegionId, ground.Slice)),
            ];
        }

        var place = ground.Place;
        var byUnit = marked.ToLookup(pair => Below(ground, pair.Assignment.Unit), pair => pair.mark);
        return
        [
            Table(say[$"Sent, utan nytt och utan ansvarig, aktivitet för aktivitet: {place}", $"Late, without news and without an owner, activity by activity: {place}"], say["Aktivitet", "Activity"], activities
                .Select(activity => Row(ground.Report.Words(activity.Title), byActivity[activity.Number], ground.Slice with { Activity = activity }))),
            Table(say[$"Sent, utan nytt och utan ansvarig, enhet för enhet: {place}", $"Late, without news and without an owner, unit by unit: {place}"], say["Enhet", "Unit"], ground.Scope.Organisation.Units
                .Where(unit => byUnit.Contains(unit.Number))
                .OrderBy(unit => unit.Number == ground.Report.Unit.Number ? 0 : 1)
                .ThenBy(unit => ground.UnitName(unit.Number), StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true))
                .ThenBy(unit => unit.Number)
                .Select(unit => Row(Name(unit), byUnit[unit.Number], unit.Number == ground.Report.Unit.Number ? ground.Slice with { OnlyItself = true } : ground.Slice with { Unit = unit }))),
        ];

        string Name(OrganisationUnit unit) => unit.Number == ground.Report.Unit.Number ? TallyGrid.ItselfName(ground) : ground.UnitName(unit.Number);

        int Count(FollowedActivity activity, Mark mark) => byActivity[activity.Number].Count(known => known == mark);

        static Figure[] Of(IEnumerable<Mark> marks, Slice slice)
        {
            var counts = marks.CountBy(mark => mark).ToDictionary();
            return [Figures.Late(counts.GetValueOrDefault(Mark.Late), slice), Figures.Stale(counts.GetValueOrDefault(Mark.Stale), slice), Figures.Ownerless(counts.GetValueOrDefault(Mark.Ownerless), slice)];
        }

        ImmutableArray<Cell> Row(Run name, IEnumerable<Mark> marks, Slice slice) => [name, .. Of(marks, slice).Select(figure => (Cell)ground.Count(figure))];

        Grid Table(string caption, string first, IEnumerable<ImmutableArray<Cell>> rows) => new(
            caption,
            [
                new GridColumn(first),
                .. Of([], ground.Slice).Select(figure => new GridColumn(Traced.Sentence(say[figure.Name]), IsNumber: true)),
            ],
            [.. rows]);
    }

    /// <summary>The unit right below the report's that a unit belongs under; the report's own where it is that.</summary>
    private static int Below(ReportGround ground, int unit)
    {
        var line = ground.Scope.Line(unit, ground.Slice.Period.Period.To);
        var top = Array.IndexOf(line, ground.Report.Unit.Number);
        return line[Math.Max(0, top - 1)];
    }
}
