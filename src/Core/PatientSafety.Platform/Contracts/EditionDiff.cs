using System.Collections.Immutable;
using PatientSafety.Core.National;

namespace PatientSafety.Platform.Contracts;

/// <summary>All that differs between two editions, or between two versions of one.</summary>
/// <param name="From">The earlier one.</param>
/// <param name="To">The later one.</param>
/// <param name="Changes">What differs: the edition itself first, then by area in the later one's order, then what is gone.</param>
public sealed record EditionDiff(Edition From, Edition To, ImmutableArray<EditionChange> Changes)
{
    public bool IsEmpty => Changes.IsEmpty;
}
