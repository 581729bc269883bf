using PatientSafety.Core.National;

namespace PatientSafety.Platform.Contracts;

/// <summary>One version of an edition as it was published: it never changes.</summary>
/// <param name="edition">What it says.</param>
/// <param name="hash">Works out its hash when somebody asks.</param>
/// <param name="origin">How it came here.</param>
public sealed class EditionVersion(Edition edition, Func<Edition, string> hash, EditionOrigin origin)
{
    private readonly Lazy<string> worked = new(() => hash(edition));

    public Edition Edition => edition;

    public EditionOrigin Origin => origin;

    /// <summary>SHA-256 of its canonical form, in lower-case hex.</summary>
    public string Hash => worked.Value;

    /// <summary>When it was published here or taken in, or null for one that came with the product.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Who published it, or null for one that came with the product.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>Why, in that person's words; null for one that came with the product.</summary>
    public string? Why { get; init; }
}
