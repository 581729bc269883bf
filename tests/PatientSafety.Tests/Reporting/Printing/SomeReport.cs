using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Printing;

namespace PatientSafety.Tests.Reporting.Printing;

/// <summary>A small report with something of everything.</summary>
internal static class SomeReport
{
    public const string Title = "Uppföljning 2026 – Region Exempel";
    public const string Alternative = "Stapeldiagram över åtgärder: 3 är klara och 5 pågår";

    public static string Picture { get; } =
        """<svg class="ps-bars" viewBox="0 0 640 120" role="img" aria-label="ALT"><rect class="ps-part ps-part-completed" x="10" y="10" width="200" height="60"/><rect class="ps-part ps-part-ongoing" x="210" y="10" width="340" height="60"/><text class="ps-count" x="110" y="46">3</text><text class="ps-count" x="380" y="46">5</text><text x="10" y="100">Åtgärder</text></svg>"""
            .Replace("ALT", Alternative, StringComparison.Ordinal);

    public static string Html(int rows = 3) => Document(Picture, rows);

    public static WordSource Word(int rows = 3) => new(Document($"""<img src="bild-1.svg" alt="{Alternative}">""", rows), [new("bild-1.svg", Picture)], Title, "sv");

    private static string Document(string picture, int rows) => $"""
        <!DOCTYPE html>
        <html lang="sv"><head><meta charset="utf-8"><title>{Title}</title><style>{PrintCss.Text}{ReportStyle.Pictures}</style></head><body><main>
        <h1 id="rapport">{Title}</h1>
        <p>Tre åtgärder är <strong>klara</strong><span id="till-not-1"><a href="#not-1" role="doc-noteref"><sup>1</sup></a></span>. Se <a href="https://example.org/plan">planen</a> och <a href="regioner/exempel">sidan</a>.</p>
        <h2 id="laget">Läget</h2>
        <figure role="group" aria-labelledby="bild-1-text">{picture}<figcaption id="bild-1-text">Figur 1. Åtgärder efter läge</figcaption></figure>
        <h3 id="tabell">Åtgärder i tal</h3>
        <table><caption>Åtgärder efter läge</caption><thead><tr><th scope="col">Enhet</th><th scope="col" class="number">Klara</th><th scope="col">Kommentar</th></tr></thead><tbody>
        {string.Concat(Enumerable.Range(1, rows).Select(row => $"""<tr><th scope="row">Enhet {row}</th><td class="number">{row}</td><td>Rutinen för läkemedelsgenomgångar är införd på avdelningen</td></tr>"""))}
        </tbody></table>
        <div class="remark" role="note"><p>Två enheter har inte svarat.</p></div>
        <h2 id="roster">Röster</h2>
        <blockquote><div lang="en"><p>We meet every week.<br>It helps.</p></div><div class="by"><p>Avdelningschef, 2026</p></div></blockquote>
        <ul><li>Det första</li><li>Det andra, <span lang="en">in English</span></li></ul>
        <section role="doc-endnotes"><h2 id="noter">Noter</h2><div class="notes"><ol><li id="not-1">Antal åtgärder med läget klar. <a href="#till-not-1">Åter till texten</a></li></ol></div></section>
        </main></body></html>
        """;
}
