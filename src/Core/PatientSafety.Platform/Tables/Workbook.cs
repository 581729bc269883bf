using System.Collections.Immutable;
using System.Xml;
using PatientSafety.Core;

namespace PatientSafety.Platform.Tables;

/// <summary>A workbook (.xlsx): its sheets, and their cells one after the other. Formulas are not worked out and nothing outside the file is fetched.</summary>
public sealed class Workbook : IDisposable
{
    private const int MostTexts = 1_000_000;
    private const int MostLettersOfTexts = 32 * 1024 * 1024;

    private readonly OfficePackage package;
    private readonly List<string> texts;
    private readonly WorkbookFormats formats;
    private readonly string fileName;

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="InvalidDataException">It is no workbook, or a damaged one.</exception>
    /// <exception cref="UnreadableException">It is larger than it should be.</exception>
    public Workbook(string fileName, OfficePackage package)
    {
        this.fileName = fileName;
        this.package = package;
        var workbook = package.Tree("xl/workbook.xml") ?? throw new InvalidDataException();
        var targets = package.Tree("xl/_rels/workbook.xml.rels").Children("Relationship")
            .Where(relation => relation.Said("TargetMode") != "External")
            .GroupBy(relation => relation.Said("Id") ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Said("Target") ?? string.Empty, StringComparer.Ordinal);
        Sheets =
        [
            .. from sheet in workbook.Child("sheets").Children("sheet")
               let target = targets.GetValueOrDefault(sheet.Said("id") ?? string.Empty)
               where target is not null
               select new WorkbookSheet(
                   CleanText.Of(sheet.Said("name") ?? string.Empty),
                   sheet.Said("state") is "hidden" or "veryHidden",
                   target.StartsWith('/') ? target[1..] : $"xl/{target}"),
        ];
        texts = Shared();
        formats = new WorkbookFormats(package.Tree("xl/styles.xml"), workbook.Child("workbookPr").Said("date1904") is "1" or "true");
    }

    public ImmutableArray<WorkbookSheet> Sheets { get; }

    /// <summary>The cells of a sheet that hold something, row by row.</summary>
    public WorkbookCells Cells(WorkbookSheet sheet) => new(package.Stream(sheet.Part), texts, formats, package.TooLarge);

    public void Dispose() => package.Dispose();

    private List<string> Shared()
    {
        var shared = new List<string>();
        using var reader = package.Stream("xl/sharedStrings.xml");
        if (reader is null)
        {
            return shared;
        }

        var text = new WorkbookTextReader(reader, package.TooLarge);
        long letters = 0;
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                var said = text.Read();
                shared.Add(said);
                letters += said.Length;
                if (shared.Count > MostTexts || letters > MostLettersOfTexts)
                {
                    throw new UnreadableException(new Text(
                        $"{fileName} har för många texter för en arbetsbok. Spara bladet som CSV UTF-8 och läs in den filen.",
                        $"{fileName} has too many texts for a workbook. Save the sheet as CSV UTF-8 and import that file."));
                }
            }
        }

        return shared;
    }
}
