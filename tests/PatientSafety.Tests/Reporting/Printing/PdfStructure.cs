using System.Text;
using System.Text.RegularExpressions;

namespace PatientSafety.Tests.Reporting.Printing;

/// <summary>What a PDF file tells a program that reads it aloud, as Poppler sees it.</summary>
internal sealed partial class PdfStructure
{
    private readonly string[] facts;
    private readonly PdfTag[] tags;
    private readonly string raw;

    private PdfStructure(byte[] pdf, string facts, string tree)
    {
        this.facts = facts.Split('\n');
        tags = PdfTag.Read(tree);
        raw = Encoding.Latin1.GetString(pdf);
    }

    public bool IsTagged => Fact("Tagged") == "yes";

    public string Title => Fact("Title");

    public string CreatedAt => Fact("CreationDate");

    public int Pages => int.Parse(Fact("Pages"));

    public string Language => CatalogLanguage().Match(raw).Groups["lang"].Value;

    /// <summary>The languages of words within it that are not the document's.</summary>
    public IReadOnlyList<string> LanguagesWithin => [.. InnerLanguage().Matches(raw).Select(match => match.Groups["lang"].Value).Where(language => language != Language).Distinct()];

    /// <summary>Its headings as <c>2 Läget</c>.</summary>
    public IReadOnlyList<string> Headings => [.. tags.Where(tag => HeadingName().IsMatch(tag.Name)).Select(tag => $"{tag.Name[1..]} {tag.Text}")];

    /// <summary>What the tables' column headings say, a table at a time. They are said again for each page that they stand on.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ColumnHeadings =>
        [.. tags.Where(tag => tag.Name == "Table").Select(table => (IReadOnlyList<string>)[.. table.Within("TH").Where(cell => cell.Details.Contains("/Scope /Column")).Select(cell => cell.Words.First(word => word.Length > 0))])];

    public IReadOnlyList<IReadOnlyList<string>> RowHeadings =>
        [.. tags.Where(tag => tag.Name == "Table").Select(table => (IReadOnlyList<string>)[.. table.Within("TH").Where(cell => cell.Details.Contains("/Scope /Row")).Select(cell => cell.Text)])];

    public int Figures => tags.Count(tag => tag.Name == "Figure");

    /// <summary>What is said instead of its pictures.</summary>
    public IReadOnlyList<string> Alternatives => [.. Alternative().Matches(raw).Select(Words)];

    /// <summary>The headings in its table of contents, in the order of the file.</summary>
    public IReadOnlyList<string> Outline => [.. OutlineEntry().Matches(raw).Select(Words)];

    public IReadOnlyList<string> Links => [.. Address().Matches(raw).Select(match => match.Groups["address"].Value)];

    /// <summary>What Poppler found wrong with its tags.</summary>
    public required string Complaints { get; init; }

    public static async Task<PdfStructure> OfAsync(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("report.pdf");
        await File.WriteAllBytesAsync(path, pdf);
        var said = await ProgramRun.OfAsync("pdfinfo", folder.Path, path);
        var tree = await ProgramRun.OfAsync("pdfinfo", folder.Path, "-struct-text", path);
        Assert.Equal((0, 0), (said.ExitCode, tree.ExitCode));
        return new PdfStructure(pdf, said.Results, tree.Results) { Complaints = tree.Messages };
    }

    private string Fact(string name) =>
        facts.FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.Ordinal))?[(name.Length + 1)..].Trim() ?? string.Empty;

    private static string Words(Match match) => match.Groups["hex"].Success
        ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups["hex"].Value))
        : match.Groups["plain"].Value.Replace("\\", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex(@"/Type /Catalog\n[\s\S]*?/Lang \((?<lang>[^)]*)\)>>\nendobj", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CatalogLanguage();

    [GeneratedRegex(@"/Lang \((?<lang>[^)]*)\)\n", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InnerLanguage();

    [GeneratedRegex("^H[1-6]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"/Alt (<FEFF(?<hex>[0-9A-F]*)>|\((?<plain>(\\.|[^\\)])*)\))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Alternative();

    [GeneratedRegex(@"<</Title (<FEFF(?<hex>[0-9A-F]*)>|\((?<plain>(\\.|[^\\)])*)\))\n/Dest", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OutlineEntry();

    [GeneratedRegex(@"/URI \((?<address>[^)]*)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
