using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Printing;

namespace PatientSafety.Reporting.Formats;

/// <summary>How reports look, in the browser and on paper. Its colours stand in it as they are: not every program that draws pictures knows variables.</summary>
internal static partial class ReportStyle
{
    private static readonly Dictionary<string, string> Colours = new(StringComparer.Ordinal)
    {
        ["ink"] = "#17252b", ["muted"] = "#48595f", ["paper"] = "#ffffff", ["card"] = "#ffffff", ["line"] = "#d9dedf", ["edge"] = "#6d7d84",
        ["accent"] = "#0b5566", ["accent-strong"] = "#083f4c", ["on-accent"] = "#ffffff", ["soft"] = "#e4f0f2",
        ["good"] = "#17613a", ["good-soft"] = "#e2f2e8", ["warn"] = "#704400", ["warn-soft"] = "#fcf0d6", ["bad"] = "#97113a", ["bad-soft"] = "#fbe6ec",
        ["font"] = "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif",
    };

    // On paper a number leads nowhere: its note says what it rests on. Nothing scrolls.
    private const string OnPaper = """
        .scroll { overflow: visible; }
        a.trace { color: inherit; text-decoration: none; }
        a.trace::after, nav a::after, .notes a::after { content: none !important; }
        h1, h2, h3, h4, h5, h6 { border: 0; }

        """;

    private static readonly Lazy<string> Made = new(() => $"{Filled(Report())}{Pictures}@media print {{\n{PrintCss.Text}{OnPaper}}}\n");

    /// <summary>The style of a whole report.</summary>
    public static string Css => Made.Value;

    /// <summary>The style of its pictures alone.</summary>
    public static string Pictures => Filled(PictureStyle.Css);

    /// <summary>SHA-256 of the style, in lower-case hex.</summary>
    public static string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Css)));

    private static string Filled(string css) => Variable().Replace(css, match => Colours[match.Groups["name"].Value]);

    private static string Report()
    {
        using var reader = new StreamReader(typeof(ReportStyle).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"var\(--ps-(?<name>[a-z-]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variable();
}
