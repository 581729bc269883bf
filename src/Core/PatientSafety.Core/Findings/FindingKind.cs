namespace PatientSafety.Core.Findings;

/// <summary>A kind of finding, as the catalogue of findings lists it.</summary>
/// <param name="Id">A stable id, for example <c>PS1001</c>. A plugin's own kinds begin with something else than <c>PS</c>.</param>
/// <param name="Severity">How much a finding of this kind weighs.</param>
/// <param name="Title">What is wrong, without the particulars.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Basis">The law or document that the rule rests on, or <see langword="null"/> where it is the file format that asks for it.</param>
public sealed record FindingKind(string Id, Severity Severity, Text Title, Text Remedy, string? Basis = null)
{
    /// <summary>A finding of this kind.</summary>
    /// <param name="location">Where in our own files it is, or <see langword="null"/> where it has no place.</param>
    /// <param name="message">What is wrong here, with the particulars.</param>
    /// <param name="remedy">What to do about it here; the kind's own remedy where it is left out.</param>
    /// <returns>The finding.</returns>
    public Finding At(SourceLocation? location, Text message, Text? remedy = null) =>
        new(this, location, message, remedy ?? Remedy);
}
