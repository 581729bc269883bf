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
}
