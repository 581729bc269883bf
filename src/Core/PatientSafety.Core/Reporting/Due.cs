namespace PatientSafety.Core.Reporting;

/// <summary>When a report is due.</summary>
public abstract record Due
{
    private protected Due()
    {
    }

    /// <summary>The last day on which the report is on time.</summary>
    /// <param name="covered">The period that the report covers.</param>
    /// <returns>The day, inclusive: a report handed in on it is on time.</returns>
    public abstract DateOnly For(Period covered);
}
