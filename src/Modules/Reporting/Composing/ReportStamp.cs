using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PatientSafety.Reporting.Composing;

/// <summary>What a frozen report says of itself.</summary>
internal sealed record ReportStamp
{
    /// <summary>Its number, which no other report has: <c>halland-2026-3</c>.</summary>
    public required string Number { get; init; }

    /// <summary>1 for the first, 2 for the one that corrects it.</summary>
    public required int Version { get; init; }

    /// <summary>The number of the report that it corrects; null where it is the first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Corrects { get; init; }

    /// <summary>Why: what was wrong, or why it is frozen although something is missing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Why { get; init; }

    /// <summary>The day on which it was drawn up. When somebody approves it is said beside the report, since that comes later.</summary>
    public required DateOnly DrawnUpOn { get; init; }

    public required string By { get; init; }

    /// <summary>What it was made of, each with its hash or version.</summary>
    public required ImmutableArray<ReportInput> Inputs { get; init; }
}
