namespace PatientSafety.Core.Reporting;

/// <summary>What stretch of time each report covers.</summary>
public enum Coverage
{
    /// <summary>The period of the scheme: the month, the tertial, the year.</summary>
    Period,

    /// <summary>From 1 January of the year to the end of the scheme's period, as cumulative tertial reports do.</summary>
    YearToDate,

    /// <summary>The whole period of the plan.</summary>
    PlanPeriod,
}
