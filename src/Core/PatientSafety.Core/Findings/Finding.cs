namespace PatientSafety.Core.Findings;

/// <summary>Something that a check found: what, where, and what to do about it.</summary>
/// <param name="Kind">The kind, as the catalogue lists it.</param>
/// <param name="Location">Where in our own files it is, or <see langword="null"/> where it has no place.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Remedy">What to do about it, in one sentence.</param>
/// <remarks>Bad data gives findings, all of them and not just the first; exceptions are for bugs.</remarks>
public sealed record Finding(FindingKind Kind, SourceLocation? Location, Text Message, Text Remedy)
{
    /// <summary>The kind's id.</summary>
    public string Id => Kind.Id;

    /// <summary>The kind's severity.</summary>
    public Severity Severity => Kind.Severity;

    /// <summary>The finding in one line, in Swedish.</summary>
    /// <returns>Place, id and sentence.</returns>
    public override string ToString() => $"{Location}: {Id}: {Message}";
}
