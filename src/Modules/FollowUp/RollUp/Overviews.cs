using System.Collections.Immutable;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>Puts pictures together. For now and without an area it costs what <see cref="Pictures"/> cost; otherwise it walks through the assignments, and never through the entries.</summary>
internal sealed class Overviews(Pictures pictures, Standings standings)
{
    public Overview Of(RegionScope scope, Slice slice)
    {
        var picture = pictures.Of(scope, slice.Unit, slice.Period, slice.AsOf);
        var activities = picture.Activities.Where(activity => slice.Area is not { } area || activity.Activity.Areas.Contains(area, StringComparer.Ordinal)).ToImmutableArray();
        var total = slice.Area is null ? picture.Total : activities.Aggregate(default(Tally), (sum, activity) => sum + activity.Tally);
        var below = slice.Area is null ? picture.Below : Below(scope, slice);
        return new Overview
        {
            Scope = scope,
            Slice = slice,
            Total = total,
            Itself = below.Aggregate(total, (rest, unit) => new Tally(rest.Counts - unit.Tally.Counts, rest.Expected - unit.Tally.Expected)),
            Activities = activities,
            Below = below,
            Areas = [.. picture.Areas.Where(known => slice.Area is null || known.AreaId == slice.Area)],
            Ownerless = Count(Mark.Ownerless),
            Late = (slice.Area is null ? picture.Late : null) ?? Count(Mark.Late),
            Stale = (slice.Area is null ? picture.Stale : null) ?? Count(Mark.Stale),
            UnitsNeverHeard = Count(Mark.UnitNeverHeard),
            OwnersNeverHeard = Count(Mark.OwnerNeverHeard),
        };

        int Count(Mark mark) => mark == Mark.Ownerless
            ? scope.DueAtAndBelow(slice.Unit.Number, slice.Period.Period.To).Count(assignment => !assignment.HasOwner && (slice.Area is not { } area || assignment.Activity.Areas.Contains(area, StringComparer.Ordinal)))
            : standings.Of(scope, slice with { Mark = mark }).Count;
    }

    private ImmutableArray<UnitTally> Below(RegionScope scope, Slice slice)
    {
        var until = slice.Period.Period.To;
        var byUnit = standings.Of(scope, slice with { Mark = Mark.Expected }).Standings
            .Select(standing => (Line: scope.Line(standing.Assignment.Unit, until), standing.State))
            .Where(found => found.Line[0] != slice.Unit.Number)
            .ToLookup(found => found.Line[Array.IndexOf(found.Line, slice.Unit.Number) - 1], found => found.State);
        return
        [
            .. scope.Organisation.Below(slice.Unit.Number, until)
                .Where(unit => byUnit.Contains(unit.Number))
                .Select(unit => new UnitTally(unit, new Tally(byUnit[unit.Number].Aggregate(default(Counts), (sum, state) => sum + (state?.Counted ?? default)), byUnit[unit.Number].Count()))),
        ];
    }
}
