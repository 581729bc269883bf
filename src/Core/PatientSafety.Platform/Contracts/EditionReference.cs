namespace PatientSafety.Platform.Contracts;

/// <summary>How files, commands and addresses name an edition: <c>agera-2025</c> for its current version, <c>agera-2025@1.0.0</c> for one of them, <c>agera-2025@draft</c> for the one being worked on.</summary>
/// <param name="Id">The edition's id.</param>
/// <param name="Version">The version, <see cref="Draft"/>, or null for the current one.</param>
public sealed record EditionReference(string Id, string? Version = null)
{
    public const string Draft = "draft";
    private const char Separator = '@';

    public bool IsDraft => Version == Draft;

    public static EditionReference Parse(string written) =>
        written.IndexOf(Separator, StringComparison.Ordinal) is var at and > 0 && at < written.Length - 1
            ? new(written[..at], written[(at + 1)..])
            : new(written);

    public override string ToString() => Version is null ? Id : $"{Id}{Separator}{Version}";
}
