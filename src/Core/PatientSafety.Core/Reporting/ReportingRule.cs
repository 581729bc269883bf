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

    /// <summary>The ISO weeks that periods end with where the frequency is <see cref="PeriodScheme.NamedWeeks"/>: 1–53, in order. Empty otherwise.</summary>
    public ImmutableArray<int> Weeks { get; init; } = [];

    /// <summary>The months that periods end with where the frequency is <see cref="PeriodScheme.NamedMonths"/>: 1–12, in order. Empty otherwise.</summary>
    public ImmutableArray<int> Months { get; init; } = [];

    /// <summary>The indicator and level that set the report off, or <see langword="null"/> where the calendar or a rule as code does. Then there is no frequency.</summary>
    public Threshold? SetOffBy { get; init; }

    /// <summary>The id of what a rule of the region's own finds, as code, that sets the report off (<see cref="IReportingRule.Kind"/>), or <see langword="null"/> where the calendar or a threshold does. Then there is no frequency.</summary>
    public string? SetOffByRule { get; init; }

    /// <summary>Whether something other than the calendar sets the report off.</summary>
    public bool IsSetOff => SetOffBy is not null || SetOffByRule is not null;

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

    /// <summary>The ids of the report's sections in the order in which they stand; those that are not named follow in the order of the product. Empty: the product's order.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    /// <summary>The region's own sections in the report, in the file's order.</summary>
    public ImmutableArray<OwnSection> Texts { get; init; } = [];

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>The periods that the rule goes by.</summary>
    /// <param name="over">The time to look at, for example a plan's period.</param>
    /// <returns>The whole periods that have a day in common with it, in order of time; none where the frequency is not known or something else sets the report off.</returns>
    public IEnumerable<Period> Periods(Period over) => this switch
    {
        { IsSetOff: true } or { Frequency: null } => [],
        { Frequency: PeriodScheme.NamedWeeks } => PeriodScheme.NamedWeeks.Over(over, Weeks),
        { Frequency: { } frequency } => frequency.Over(over, Months),
    };

    /// <summary>The reports that the rule asks for over the period of a plan.</summary>
    /// <param name="planPeriod">The plan's period.</param>
    /// <returns>
    /// One occasion for each whole period that has a day in common with the plan's period, in order of time;
    /// none where the frequency is not known or something else than the calendar sets the report off.
    /// </returns>
    public IEnumerable<ReportingOccasion> Occasions(Period planPeriod) => Periods(planPeriod).Select(period => Occasion(Covers switch
    {
        Coverage.PlanPeriod => planPeriod,
        Coverage.YearToDate => new Period(new DateOnly(period.To.Year, 1, 1), period.To),
        _ => period,
    }));

    /// <summary>The reports that values of an indicator set off.</summary>
    /// <param name="values">Values of the indicator that <see cref="SetOffBy"/> names, of one unit or of the region, in any order.</param>
    /// <returns>
    /// One occasion for each period with a value past the level, in order of time, due as counted from that period; it covers the period.
    /// None where no threshold sets the report off.
    /// </returns>
    public IEnumerable<ReportingOccasion> Occasions(IEnumerable<MeasuredValue> values) => SetOffBy is not { } threshold
        ? []
        : InOrder(values.Where(value => threshold.IsPassedBy(value.Value)).Select(value => value.Period));

    /// <summary>The reports that findings of a rule as code set off.</summary>
    /// <param name="covered">The periods of the occasions at which the rule that <see cref="SetOffByRule"/> names found something, in any order.</param>
    /// <returns>One occasion for each period, in order of time, due as counted from that period; it covers the period. None where no rule as code sets the report off.</returns>
    public IEnumerable<ReportingOccasion> Occasions(IEnumerable<Period> covered) => SetOffByRule is null ? [] : InOrder(covered);

    private IEnumerable<ReportingOccasion> InOrder(IEnumerable<Period> covered) =>
        covered.Distinct().OrderBy(period => period.To).ThenBy(period => period.From).Select(Occasion);

    private ReportingOccasion Occasion(Period covered) => new(this, covered, Due?.For(covered));
}
