namespace PatientSafety.Core.Indicators;

/// <summary>A break in a series (seriebrott): values before and after are neither joined nor compared.</summary>
/// <param name="On">The first day of the new series. A value belongs to the new series where its period ends on this day or later.</param>
/// <param name="Reason">Why they cannot be compared, for example a changed way of measuring.</param>
public sealed record SeriesBreak(DateOnly On, Text Reason);
