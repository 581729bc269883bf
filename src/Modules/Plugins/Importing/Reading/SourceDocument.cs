using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>A document as it was read, before anybody asks what it means.</summary>
/// <param name="FileName">The file's name, without the path to it.</param>
/// <param name="Parts">Lines and tables, in their order.</param>
internal sealed record SourceDocument(string FileName, ImmutableArray<SourcePart> Parts)
{
    /// <summary>What a reader has to know of how it was read.</summary>
    public ImmutableArray<Text> Remarks { get; init; } = [];

    public IEnumerable<SourceLine> Lines => Parts.OfType<SourceLine>().Where(line => line.Text.Length > 0);

    /// <summary>Whether headings are marked as such, and so need not be guessed.</summary>
    public bool HasStyles => Lines.Any(line => line.HeadingLevel > 0);
}
