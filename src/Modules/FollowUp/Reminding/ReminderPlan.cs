using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>What goes out on a day.</summary>
internal sealed record ReminderPlan
{
    public required RegionScope Scope { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>Until when nothing may go out; null where it may now.</summary>
    public DateTimeOffset? QuietUntil { get; init; }

    /// <summary>By address.</summary>
    public required ImmutableArray<Letter> Letters { get; init; }

    /// <summary>By who it is.</summary>
    public required ImmutableArray<Undeliverable> Undeliverable { get; init; }

    /// <summary>What is wrong with the file of recipients.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }
}
