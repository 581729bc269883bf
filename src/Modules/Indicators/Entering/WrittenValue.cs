namespace PatientSafety.Indicators.Entering;

/// <summary>A value as somebody wrote it, in a form, in a row of a file or over HTTP. What was not written is empty.</summary>
internal sealed record WrittenValue
{
    public string Indicator { get; init; } = string.Empty;

    public string Unit { get; init; } = string.Empty;

    public string Period { get; init; } = string.Empty;

    public string From { get; init; } = string.Empty;

    public string To { get; init; } = string.Empty;

    public string Dimension { get; init; } = string.Empty;

    public string Value { get; init; } = string.Empty;

    public string Numerator { get; init; } = string.Empty;

    public string Denominator { get; init; } = string.Empty;

    public string ReportedOn { get; init; } = string.Empty;

    public string Reason { get; init; } = string.Empty;
}
