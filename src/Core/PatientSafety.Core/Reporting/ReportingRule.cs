using System.Collections.Immutable;

namespace PatientSafety.Core.Reporting;

/// <summary>A region's rule about one report (rapporteringsregel): what, how often, when, at which level, from whom to whom, who decides.</summary>
public sealed record ReportingRule : IStatement
{
    /// <summary>The rule's id, unique in its region.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of report it is.</summary>
    public required ReportKind Report { get; init; }

    /// <summary>The region's name for it.</summary>
    public required Text Name { get; init; }

    /// <summary>The id of the plan it holds for, or <see langword="null"/> where it holds for all of the region's plans.</summary>
    public string? PlanId { get; init; }

    /// <summary>How often, or <see langword="null"/> where the source does not say.</summary>
    public PeriodScheme? Frequency { get; init; }

    /// <summary>What each report covers.</summary>
    public Coverage Covers { get; init; }

    /// <summary>When it is due, or <see langword="null"/> where the source does not say.</summary>
    public Due? Due { get; init; }

    /// <summary>How well the due date is supported; it may be chosen by us where the rest of the rule is attested.</summary>
    public Provenance DueProvenance { get; init; } = Provenance.None;

    /// <summary>The level at which it is drawn up: <see cref="Regional.Level.Region"/> or one of the region's levels.</summary>
    public string? LevelId { get; init; }

    /// <summary>The id of the body that draws it up.</summary>
    public string? Reporter { get; init; }

    /// <summary>The ids of the bodies that receive it.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>The id of the body that puts forward a proposal for decision.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>The ids of the bodies that decide.</summary>
    public ImmutableArray<string> DecidedBy { get; init; } = [];

    /// <summary>The system or the lines that it goes through.</summary>
    public Text? Via { get; init; }

    /// <summary>The law or document that asks for it.</summary>
    public ImmutableArray<Source> Basis { get; init; } = [];

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>The reports that the rule asks for over the period of a plan.</summary>
    /// <param name="planPeriod">The plan's period.</param>
    /// <returns>
    /// One occasion for each whole calendar period that has a day in common with the plan's period, in order of time;
    /// none where the frequency is not known.
    /// </returns>
    public IEnumerable<ReportingOccasion> Occasions(Period planPeriod)
    {
        if (Frequency is not { } frequency)
        {
            yield break;
        }

        foreach (var period in frequency.Over(planPeriod))
        {
            var covered = Covers switch
            {
                Coverage.PlanPeriod => planPeriod,
                Coverage.YearToDate => new Period(new DateOnly(period.To.Year, 1, 1), period.To),
                _ => period,
            };
            yield return new ReportingOccasion(this, covered, Due?.For(covered));
        }
    }
}
