using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.BreakDown.Asking;

/// <summary>What is sent to say who is responsible. What is left out stays, and what is empty is taken away.</summary>
internal sealed record OwnersBody
{
    public ImmutableArray<string>? Units { get; init; }

    public string? OwnerRole { get; init; }

    public string? Owner { get; init; }

    public string? Deputy { get; init; }

    public DateOnly? TimeFrom { get; init; }

    public DateOnly? TimeTo { get; init; }

    public bool TakesTimePlanAway { get; init; }

    public string? By { get; init; }

    public string? Why { get; init; }

    public OwnersRequest Request(string region, string activity) => new()
    {
        RegionId = region,
        Activity = activity,
        Units = Units ?? [],
        OwnerRole = OwnerRole,
        Owner = Owner,
        Deputy = Deputy,
        TimePlan = TimeFrom is { } from && TimeTo is { } to && from <= to ? new Period(from, to) : null,
        TakesTimePlanAway = TakesTimePlanAway,
        By = By?.Trim() ?? string.Empty,
        Why = Why,
    };
}
