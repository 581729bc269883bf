using System.Globalization;
using PatientSafety.Reporting.Printing.Running;

namespace PatientSafety.Reporting.Printing.Word;

internal sealed class WordJob(WordSource source, DateTimeOffset at) : IPrintingJob
{
    private const string Source = "report.html";
    private const string Reference = "reference.docx";

    public string File => "report.docx";

    public async Task PrepareAsync(PrintingFolder folder, CancellationToken stop)
    {
        await System.IO.File.WriteAllTextAsync(folder.At(Source), WordHtml.Of(source.Html, [.. source.Pictures.Select(picture => picture.Name), .. source.Logo is { } mark ? [mark.Name] : Array.Empty<string>()]), stop);
        await System.IO.File.WriteAllBytesAsync(folder.At(Reference), WordReference.Document, stop);
        if (source.Logo is { } logo)
        {
            await System.IO.File.WriteAllBytesAsync(folder.At(logo.Name), logo.Content, stop);
        }

        foreach (var picture in source.Pictures)
        {
            await System.IO.File.WriteAllTextAsync(folder.At(Path.GetFileName(picture.Name)), WordSvg.Of(picture.Svg), stop);
        }
    }

    public IEnumerable<string> Arguments(PrintingFolder folder) =>
    [
        "--from=html",
        "--to=docx",
        "--data-dir=" + folder.Path,
        "--reference-doc=" + Reference,
        "--metadata=lang=" + WordLanguages.Of(source.Language),

        // Twice as fine as a screen: what shows no SVG shows these.
        "--dpi=192",
        "--output=" + File,
        Source,
    ];

    public void Adjust(IDictionary<string, string?> environment, PrintingFolder folder) =>
        environment["SOURCE_DATE_EPOCH"] = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public bool IsWhole(byte[] bytes) => bytes.AsSpan().StartsWith("PK"u8);

    public Printed Finish(byte[] bytes) => WordFinish.Of(bytes, source, at);
}
