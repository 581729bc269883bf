namespace PatientSafety.Core.Reporting;

/// <summary>What sets off a report that has no day in the calendar: an indicator that passes a level, as "if adherence falls under 95, a plan of action is due".</summary>
/// <param name="IndicatorId">The indicator's id.</param>
/// <param name="Side">The side of the level that sets it off.</param>
/// <param name="Value">The level, in the indicator's own unit. A value that equals it sets off nothing.</param>
public sealed record Threshold(string IndicatorId, ThresholdSide Side, decimal Value)
{
    /// <summary>Whether a value sets off the report.</summary>
    /// <param name="value">A value of the indicator, in its own unit.</param>
    /// <returns><see langword="true"/> where it lies on the side that the rule names, and not on the level itself.</returns>
    public bool IsPassedBy(decimal value) => Side == ThresholdSide.Under ? value < Value : value > Value;
}
