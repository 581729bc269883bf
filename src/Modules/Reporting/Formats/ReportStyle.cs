using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Composing;
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
        body { font-variant-ligatures: none; }
        .scroll { overflow: visible; }
        a.trace, a.note { display: inline; }
        a.trace { color: inherit; text-decoration: none; }
        a.trace::after, nav a::after, .notes a::after { content: none !important; }
        h1, h2, h3, h4, h5, h6 { border: 0; }

        """;

    // A region's colour is dark enough on white, and need not be on what is tinted.
    private const string OfRegion = """
        .logo { margin: 0 0 1.5rem; }
        .logo img { height: 3.5rem; max-width: 100%; object-fit: contain; object-position: left; }
        .remark a[href] { color: inherit; }

        """;

    private static readonly Lazy<string> Made = new(() => Of(Colours, string.Empty));

    /// <summary>The style of a whole report.</summary>
    public static string Css => Made.Value;

    /// <summary>The style of its pictures alone. Their colours mean something, and are the same everywhere.</summary>
    public static string Pictures => Filled(PictureStyle.Css, Colours);

    /// <summary>The style of a whole report in the look of its region.</summary>
    public static string CssOf(ReportLook? look) => look is null ? Css : Of(look.Colour is { } colour ? new(Colours, StringComparer.Ordinal) { ["accent"] = colour, ["accent-strong"] = colour } : Colours, OfRegion);

    /// <summary>SHA-256 of the look of a report, in lower-case hex.</summary>
    public static string HashOf(ReportLook? look) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CssOf(look) + look?.Logo)));

    private static string Of(Dictionary<string, string> colours, string more) =>
        $"{Filled(Report(), colours)}{Pictures}@media print {{\n{Printed(colours)}{OnPaper}}}\n{more}";

    // The style of paper stands for itself, with the product's colours in it.
    private static string Printed(Dictionary<string, string> colours) => PrintCss.Text
        .Replace(Colours["accent"], colours["accent"], StringComparison.Ordinal)
        .Replace(Colours["accent-strong"], colours["accent-strong"], StringComparison.Ordinal);

    private static string Filled(string css, Dictionary<string, string> colours) => Variable().Replace(css, match => colours[match.Groups["name"].Value]);

    private static string Report()
    {
        using var reader = new StreamReader(typeof(ReportStyle).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"var\(--ps-(?<name>[a-z-]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variable();
}
