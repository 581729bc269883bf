namespace PatientSafety.Core.Reporting;

/// <summary>On which side of a level a value sets off a report.</summary>
public enum ThresholdSide
{
    /// <summary>A value less than the level.</summary>
    Under,

    /// <summary>A value greater than the level.</summary>
    Over,
}
