using PatientSafety.Core;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>Something that a unit has to be done with on a day.</summary>
internal sealed record CalendarItem
{
    /// <summary>The owner.</summary>
    public required string RegionId { get; init; }

    /// <summary>The rule that asks for it, the region's own or the law's.</summary>
    public required string RuleId { get; init; }

    /// <summary>What is due, for example the name of the report.</summary>
    public required Text What { get; init; }

    /// <summary>The unit that owes it; the owner's top unit where the owner itself does.</summary>
    public required string UnitId { get; init; }

    public required string UnitName { get; init; }

    /// <summary>What it covers, both ends inclusive.</summary>
    public required Period Period { get; init; }

    /// <summary>What people call the period, or null where its days say enough.</summary>
    public Text? PeriodName { get; init; }

    /// <summary>The last day on which it is on time, inclusive.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The name of the unit's level, or null where it is not known.</summary>
    public Text? Level { get; init; }

    /// <summary>The law, document or rule that it rests on, in words.</summary>
    public Text? Basis { get; init; }

    /// <summary>How well the day is supported: stated by the source, or chosen by us.</summary>
    public Attestation DaySupport { get; init; }

    /// <summary>Where it can be done or read, as an absolute address.</summary>
    public Uri? Url { get; init; }

    /// <summary>The same for the same report of the same unit whenever the feed is written, also when its day or its words change.</summary>
    public string Uid => FormattableString.Invariant($"{RegionId}.{RuleId}.{UnitId}.{Period.From:yyyyMMdd}-{Period.To:yyyyMMdd}@patientsafety");
}
