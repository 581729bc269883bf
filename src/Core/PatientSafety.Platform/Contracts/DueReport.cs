using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Platform.Contracts;

/// <summary>A report that somebody owes.</summary>
public sealed record DueReport
{
    /// <summary>The rule that asks for it: the region's, or the law's.</summary>
    public required ReportingRule Rule { get; init; }

    /// <summary>The plan that it is about; null where the law asks for it and no plan holds then.</summary>
    public string? PlanId { get; init; }

    public required DueReportKind Kind { get; init; }

    /// <summary>The unit that draws it up; the top for the region's own.</summary>
    public required OrganisationUnit Unit { get; init; }

    public required string UnitName { get; init; }

    public required string LevelId { get; init; }

    /// <summary>Who owes it, in words; null where it is the unit.</summary>
    public Text? OwedBy { get; init; }

    /// <summary>What it covers; null where it is not known how often it is due.</summary>
    public Period? Covered { get; init; }

    public Text? PeriodName { get; init; }

    /// <summary>The last day; null where none is known.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whether the day is stated by a source or chosen by us.</summary>
    public Attestation DaySupport { get; init; }

    /// <summary>The law or rule that it rests on; where no day is known, why.</summary>
    public required Text Basis { get; init; }

    /// <summary>How far the levels below are with what they are to report for the same time, from the top down.</summary>
    public ImmutableArray<LevelStanding> Levels { get; init; } = [];
}
