using System.Collections.Immutable;
using PatientSafety.Plugins.Importing.Reading;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>Lines that belong together, and what they open.</summary>
/// <param name="Lines">The lines, at least one; or none where it is a table.</param>
/// <param name="Block">The number of the block that they stand in: what blank lines divide.</param>
internal sealed record Piece(ImmutableArray<SourceLine> Lines, int Block)
{
    public ItemStart? Start { get; init; }

    public SourceTable? Table { get; init; }

    /// <summary>Whether other pieces of the block come before.</summary>
    public bool ContinuesBlock { get; init; }

    /// <summary>Whether a line of a table of contents stands between it and the piece before: no word goes on past that.</summary>
    public bool FollowsContents { get; init; }

    public string Whole => string.Join(' ', Lines.Select(line => line.Text));
}
