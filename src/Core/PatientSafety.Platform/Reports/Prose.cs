using System.Text.Json.Serialization;

namespace PatientSafety.Platform.Reports;

/// <summary>Text in Markdown that was not worked out: written by hand, by a plugin, or taken from a report of the level below.</summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Markdown">The text. It is made harmless where it is shown (<see cref="Texts.MarkdownHtml"/>).</param>
public sealed record Prose(ProseOrigin Origin, string Markdown) : Block
{
    /// <summary>Who wrote it and when, in a line; null where nobody is to be named.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? By { get; init; }

    /// <summary>The code of its language where it is not the report's; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Lang { get; init; }
}
