using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>A line of a text, or a paragraph of a Word document.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Text">What it says, cleaned; empty for a blank line.</param>
internal sealed record SourceLine(Text Place, string Text) : SourcePart(Place)
{
    /// <summary>Whether it is a paragraph of its own: then it neither continues the one before nor goes on in the next.</summary>
    public bool IsParagraph { get; init; }

    /// <summary>Whether a page or something like it begins here.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>Whether it ends in a hyphen that is there for the line break only.</summary>
    public bool EndsInSoftHyphen { get; init; }

    /// <summary>The level of the heading, 0 for the title, or null where it is no heading by its style.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>Whether the program that it was written in gives it a number or a bullet, which the text itself does not hold.</summary>
    public bool IsListed { get; init; }

    /// <summary>The number that the program would show, or null where it is a bullet or not known.</summary>
    public int? ListNumber { get; init; }
}
