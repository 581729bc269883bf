using PatientSafety.Core;

namespace PatientSafety.Reporting.Freezing;

/// <summary>What a file turned out to be.</summary>
/// <param name="IsProved">Whether it is a frozen report, byte for byte.</param>
/// <param name="Sentence">What it is, or why it is not what it says.</param>
internal sealed record Verdict(bool IsProved, Text Sentence)
{
    /// <summary>The number of the frozen report that it is, or says that it is; null where it says none.</summary>
    public string? Number { get; init; }

    /// <summary>The number of the report that has replaced it; null where none has.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>SHA-256 of the file, in lower-case hex.</summary>
    public required string Hash { get; init; }
}
