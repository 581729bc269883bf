using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>What a unit has to be done with for a period: its own activities, and signing off what is at and below it.</summary>
internal sealed record Duty
{
    public required string PlanId { get; init; }

    public required FollowUpPeriod Period { get; init; }

    public required FollowUpDeadline Rests { get; init; }

    public required OrganisationUnit Unit { get; init; }

    /// <summary>How the unit is on the last day of the period.</summary>
    public required UnitVersion As { get; init; }

    /// <summary>Its level's last day; null where none is known.</summary>
    public LevelDeadline? Deadline { get; init; }

    /// <summary>Its own activities, those that are to be reported for the period.</summary>
    public ImmutableArray<Assignment> Own { get; init; } = [];

    /// <summary>Those of them of which nothing has been heard for the period.</summary>
    public ImmutableArray<Assignment> NotHeard { get; init; } = [];

    /// <summary>How many are to be reported at and below it.</summary>
    public required int Expected { get; init; }

    /// <summary>How many of those have been.</summary>
    public required int Reported { get; init; }

    /// <summary>Whether the unit, or one above it, has signed the period off.</summary>
    public required bool IsSigned { get; init; }

    public DateOnly? LastDay => Deadline?.LastDay;

    /// <summary>Signed off, or all reported.</summary>
    public bool IsDone => IsSigned || Reported >= Expected;

    public Attestation DaySupport => Deadline is { } deadline ? Rests.SupportOf(deadline) : Attestation.Unconfirmed;

    public DutyState On(DateOnly today) => this switch
    {
        { IsSigned: true } => DutyState.Signed,
        { IsDone: true } => DutyState.Reported,
        { LastDay: null } => DutyState.NoDay,
        _ => LastDay < today ? DutyState.Late : DutyState.Coming,
    };
}
