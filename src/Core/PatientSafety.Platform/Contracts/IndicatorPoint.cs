using PatientSafety.Core;

namespace PatientSafety.Platform.Contracts;

/// <summary>A value of an indicator as it may be shown: one that is suppressed has no number, whoever asks.</summary>
public sealed record IndicatorPoint
{
    /// <summary>Its number in this installation: later ones are greater. A correction names the one that it corrects by it.</summary>
    public required long Number { get; init; }

    /// <summary>Its id, a UUID of version 7.</summary>
    public required Guid Id { get; init; }

    public required string IndicatorId { get; init; }

    /// <summary>The unit, or null for the region as a whole.</summary>
    public string? UnitId { get; init; }

    /// <summary>The period that it is about, both ends inclusive.</summary>
    public required Period Period { get; init; }

    /// <summary>The dimension, or null where the indicator has none.</summary>
    public string? DimensionId { get; init; }

    /// <summary>The value on the indicator's scale: a share is 0–1, a letter 1–5. Null where it is suppressed or taken back.</summary>
    public decimal? Measure { get; init; }

    /// <summary>The numerator, where it was given and is not suppressed.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>The denominator or number of observations, where it was given and is not suppressed.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>Whether and why it has no number.</summary>
    public Suppression Suppression { get; init; }

    /// <summary>Whether it takes back what it corrects and puts nothing in its place.</summary>
    public bool IsTakenBack { get; init; }

    /// <summary>Which series it belongs to: those of different series are neither joined nor compared.</summary>
    public int Series { get; init; }

    /// <summary>The day that whoever reported it says that it was reported, in Sweden.</summary>
    public required DateOnly ReportedOn { get; init; }

    /// <summary>When it was recorded here, in UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string By { get; init; }

    /// <summary>The name of the file that it came in, or null where it was entered by hand.</summary>
    public string? File { get; init; }

    /// <summary>The number of the value that it corrects, or null.</summary>
    public long? Corrects { get; init; }

    /// <summary>The number of the value that corrects it, or null while it counts.</summary>
    public long? CorrectedBy { get; init; }

    /// <summary>Why it was corrected; null where it is no correction.</summary>
    public string? Reason { get; init; }
}
