using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.BreakDown.Asking;

/// <summary>What is sent to hand an activity on.</summary>
internal sealed record BreakDownBody
{
    public Target Target { get; init; }

    public ImmutableArray<string>? Units { get; init; }

    public string? Level { get; init; }

    public bool LaterUnits { get; init; }

    public DateOnly? From { get; init; }

    public string? OwnerRole { get; init; }

    public string? Owner { get; init; }

    public string? Deputy { get; init; }

    public DateOnly? TimeFrom { get; init; }

    public DateOnly? TimeTo { get; init; }

    public string? By { get; init; }

    public string? Why { get; init; }

    public BreakDownRequest Request(string region, string activity) => new()
    {
        RegionId = region,
        Activity = activity,
        Target = Target,
        Units = Units ?? [],
        LevelId = Level,
        LaterUnits = LaterUnits,
        From = From,
        OwnerRole = OwnerRole,
        Owner = Owner,
        Deputy = Deputy,
        TimePlan = TimeFrom is { } from && TimeTo is { } to && from <= to ? new Period(from, to) : null,
        By = By?.Trim() ?? string.Empty,
        Why = Why,
    };
}
