using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
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

        var place = ground.Place;
        var byActivity = marked.ToLookup(pair => pair.Assignment.Activity.Number, pair => pair.mark);
        var byUnit = marked.ToLookup(pair => Below(ground, pair.Assignment.Unit), pair => pair.mark);
        return
        [
            Table(say[$"Sent, utan nytt och utan ansvarig, aktivitet för aktivitet: {place}", $"Late, without news and without an owner, activity by activity: {place}"], say["Aktivitet", "Activity"], ground.Scope.Activities
                .Where(activity => activity.Number > 0 && byActivity.Contains(activity.Number))
                .Select(activity => Row(ground.Report.Words(activity.Title), byActivity[activity.Number], ground.Slice with { Activity = activity }))),
            Table(say[$"Sent, utan nytt och utan ansvarig, enhet för enhet: {place}", $"Late, without news and without an owner, unit by unit: {place}"], say["Enhet", "Unit"], ground.Scope.Organisation.Units
                .Where(unit => byUnit.Contains(unit.Number))
                .OrderBy(unit => unit.Number == ground.Report.Unit.Number ? 0 : 1)
                .ThenBy(unit => ground.UnitName(unit.Number), StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true))
                .ThenBy(unit => unit.Number)
                .Select(unit => Row(Name(unit), byUnit[unit.Number], unit.Number == ground.Report.Unit.Number ? ground.Slice with { OnlyItself = true } : ground.Slice with { Unit = unit }))),
        ];

        string Name(OrganisationUnit unit) => unit.Number == ground.Report.Unit.Number ? TallyGrid.ItselfName(ground) : ground.UnitName(unit.Number);

        ImmutableArray<Cell> Row(Run name, IEnumerable<Mark> marks, Slice slice)
        {
            var counts = marks.CountBy(mark => mark).ToDictionary();
            return
            [
                name,
                ground.Count(Figures.Late(counts.GetValueOrDefault(Mark.Late), slice)),
                ground.Count(Figures.Stale(counts.GetValueOrDefault(Mark.Stale), slice)),
                ground.Count(Figures.Ownerless(counts.GetValueOrDefault(Mark.Ownerless), slice)),
            ];
        }

        Grid Table(string caption, string first, IEnumerable<ImmutableArray<Cell>> rows) => new(
            caption,
            [
                new GridColumn(first),
                .. new[] { Figures.Late(0, ground.Slice), Figures.Stale(0, ground.Slice), Figures.Ownerless(0, ground.Slice) }.Select(figure => new GridColumn(Traced.Sentence(say[figure.Name]), IsNumber: true)),
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
