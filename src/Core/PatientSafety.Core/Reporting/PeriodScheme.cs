namespace PatientSafety.Core.Reporting;

/// <summary>How often something is reported.</summary>
public enum PeriodScheme
{
    /// <summary>Once, for the whole plan.</summary>
    Once,

    /// <summary>By calendar year.</summary>
    Yearly,

    /// <summary>By half-year: January–June and July–December.</summary>
    HalfYearly,

    /// <summary>By tertial: January–April, May–August, September–December.</summary>
    Tertial,

    /// <summary>By quarter.</summary>
    Quarterly,

    /// <summary>By month.</summary>
    Monthly,

    /// <summary>After named ISO weeks, for example 8, 20, 36 and 48. A period ends on the Sunday of a named week.</summary>
    NamedWeeks,

    /// <summary>After named months, for example March, September and December. A period ends with a named month.</summary>
    NamedMonths,
}
