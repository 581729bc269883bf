using System.Text.Json.Serialization;

namespace PatientSafety.Platform.Reports;

/// <summary>Some words of a line.</summary>
/// <param name="Text">The words, plain: what looks like markup is shown as it is written.</param>
public sealed record Run(string Text)
{
    /// <summary>The code of their language where it is not the report's; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Lang { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsStrong { get; init; }

    /// <summary>What they rest on; null where they claim nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Trace? Behind { get; init; }

    public static implicit operator Run(string text) => FromString(text);

    public static Run FromString(string text) => new(text);
}
