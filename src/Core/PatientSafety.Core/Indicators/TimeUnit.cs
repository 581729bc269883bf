namespace PatientSafety.Core.Indicators;

/// <summary>What an indicator of time is counted in.</summary>
public enum TimeUnit
{
    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months.</summary>
    Months,
}
