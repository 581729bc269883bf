using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.RollUp.Asking;

/// <summary>A picture as HTTP and the command line give it.</summary>
internal sealed record PictureView
{
    public required string Region { get; init; }

    public required string Unit { get; init; }

    public required string UnitName { get; init; }

    public required string Period { get; init; }

    public required DateOnly PeriodFrom { get; init; }

    public required DateOnly PeriodTo { get; init; }

    /// <summary>Whether the product chose that the period is one.</summary>
    public required bool PeriodChosenByUs { get; init; }

    public string? Area { get; init; }

    /// <summary>The day whose knowledge it shows; null for now.</summary>
    public DateOnly? AsOf { get; init; }

    public required ImmutableArray<FigureView> Figures { get; init; }

    public required ImmutableArray<TallyView> Areas { get; init; }

    public required ImmutableArray<TallyView> Units { get; init; }

    public required ImmutableArray<TallyView> Activities { get; init; }

    public static PictureView Of(Overview overview, AreaNames names)
    {
        var slice = overview.Slice;
        var until = slice.Period.Period.To;
        return new PictureView
        {
            Region = overview.Scope.RegionId,
            Unit = slice.Unit.Id,
            UnitName = slice.Unit.Nearest(until).Name,
            Period = slice.Period.Id,
            PeriodFrom = slice.Period.Period.From,
            PeriodTo = until,
            PeriodChosenByUs = slice.Period.ChosenByUs,
            Area = slice.Area,
            AsOf = slice.AsOf,
            Figures = [.. RollUp.Figures.All(overview).Select(figure => FigureView.Of(overview.Scope.RegionId, figure))],
            Areas = [.. names.Ordered(overview.Areas, area => area.AreaId).Select(area => TallyView.Of(area.AreaId, names.Of(area.AreaId), area.Tally))],
            Units = [.. overview.Below.Select(unit => TallyView.Of(unit.Unit.Id, new Text(unit.Unit.Nearest(until).Name), unit.Tally))],
            Activities = [.. overview.Activities.Select(activity => TallyView.Of(activity.Activity.Id, activity.Activity.Title, activity.Tally) with { UnitsDisagree = activity.IsDisagreedOn })],
        };
    }
}
