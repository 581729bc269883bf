namespace PatientSafety.Core;

/// <summary>Where a statement comes from: a place in a document.</summary>
public sealed record Source
{
    /// <summary>The document's title, or <see langword="null"/> where the statement stands in the document of the plan or edition around it.</summary>
    public string? Document { get; init; }

    /// <summary>The heading under which the statement stands.</summary>
    public string? Heading { get; init; }

    /// <summary>The section or paragraph, for example <c>3 kap. 10 §</c>.</summary>
    public string? Section { get; init; }

    /// <summary>The document's registration number.</summary>
    public string? Reference { get; init; }

    /// <summary>The version of the document, for example of a statute. <see langword="null"/> means that it is not known.</summary>
    public string? Version { get; init; }

    /// <summary>Where the document can be read.</summary>
    public Uri? Url { get; init; }

    /// <summary>The source in one line: document, reference, heading and section, as far as they are known.</summary>
    /// <returns>The parts, separated by commas.</returns>
    public override string ToString() =>
        string.Join(", ", new[] { Document, Reference, Heading, Section, Version }.Where(part => !string.IsNullOrEmpty(part)));
}
