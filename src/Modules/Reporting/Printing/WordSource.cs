namespace PatientSafety.Reporting.Printing;

/// <summary>What a Word document is made of.</summary>
/// <param name="Html">The whole document. Its pictures are <c>img</c> with the name of one of these and a text instead.</param>
/// <param name="Pictures">The pictures.</param>
/// <param name="Title">What the document is called.</param>
/// <param name="Language">The code of its language: <c>sv</c> or <c>en</c>.</param>
internal sealed record WordSource(string Html, IReadOnlyList<WordPicture> Pictures, string Title, string Language)
{
    /// <summary>The logo, to which an <c>img</c> of the document points; null for none.</summary>
    public WordLogo? Logo { get; init; }

    /// <summary>The colour of headings and links, as <c>#005eb8</c>; null for the product's own.</summary>
    public string? Colour { get; init; }
}
