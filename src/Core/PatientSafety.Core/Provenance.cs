using PatientSafety.Core.Findings;

namespace PatientSafety.Core;

/// <summary>What is known of where a statement comes from.</summary>
public sealed record Provenance
{
    /// <summary>A statement of which nothing is recorded but that it was made.</summary>
    public static Provenance None { get; } = new();

    /// <summary>The place in a document, or <see langword="null"/> where none is given.</summary>
    public Source? Source { get; init; }

    /// <summary>How well the statement is supported.</summary>
    public Attestation Attestation { get; init; }

    /// <summary>What a reader has to know besides, for example that the source gives no reason.</summary>
    public Text? Note { get; init; }

    /// <summary>Where the statement stands in our own file, for findings that concern it.</summary>
    public SourceLocation? DeclaredAt { get; init; }
}
