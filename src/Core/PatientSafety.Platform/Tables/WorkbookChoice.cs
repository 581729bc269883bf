using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Platform.Tables;

/// <summary>Chooses the sheet of a workbook that is read as a table.</summary>
internal static class WorkbookChoice
{
    private const long LargestFile = 100 * 1024 * 1024;

    // What people write shrinks to a tenth or a thirtieth; a hundredth is made to deceive.
    private const int MostSwelling = 100;
    private const long MostUnpacked = 2L * 1024 * 1024 * 1024;

    public static (Workbook Workbook, WorkbookSheet Sheet, ImmutableArray<Text> Remarks) Of(Stream stream, string name, string? wanted)
    {
        if (stream.Length > LargestFile)
        {
            throw new UnreadableException(new(
                $"{name} är för stor för en arbetsbok: högst {LargestFile / 1024 / 1024} MB läses. Spara bladet som CSV UTF-8 och läs in den filen.",
                $"{name} is too large for a workbook: {LargestFile / 1024 / 1024} MB at most are read. Save the sheet as CSV UTF-8 and import that file."));
        }

        var package = new OfficePackage(name, stream, Math.Clamp(stream.Length * MostSwelling, OfficePackage.MostUnpacked, MostUnpacked));
        if (!package.Has("xl/workbook.xml"))
        {
            throw new UnreadableException(new(
                $"{name} är ingen arbetsbok i formatet .xlsx. Öppna den i kalkylprogrammet och spara den som .xlsx.",
                $"{name} is no workbook of the format .xlsx. Open it in the spreadsheet and save it as .xlsx."));
        }

        var workbook = new Workbook(name, package);
        WorkbookSheet[] visible = [.. workbook.Sheets.Where(sheet => !sheet.IsHidden)];
        var sheet = wanted is null
            ? visible.FirstOrDefault() ?? throw new UnreadableException(new(
                $"{name} har inget synligt blad. Ta fram bladet med tabellen och spara filen.",
                $"{name} has no visible sheet. Show the sheet with the table and save the file."))
            : visible.FirstOrDefault(sheet => string.Equals(sheet.Name, wanted, StringComparison.OrdinalIgnoreCase)) ?? throw NoSuchSheet(name, wanted, visible);
        return (workbook, sheet, [.. Remarks(workbook, sheet, wanted is not null)]);
    }

    private static UnreadableException NoSuchSheet(string name, string wanted, WorkbookSheet[] visible)
    {
        var remedy = Suggestion.Remedy(wanted, [.. visible.Select(sheet => sheet.Name)]);
        return new(new($"{name} har inget synligt blad ”{wanted}”. {remedy.Swedish}", $"{name} has no visible sheet “{wanted}”. {remedy.English}"));
    }

    private static IEnumerable<Text> Remarks(Workbook workbook, WorkbookSheet sheet, bool wasChosen)
    {
        foreach (var other in workbook.Sheets.Where(other => other != sheet && (other.IsHidden || !wasChosen)))
        {
            yield return other.IsHidden
                ? new($"Bladet ”{other.Name}” är dolt och är inte läst.", $"The sheet “{other.Name}” is hidden and was not read.")
                : new($"Bara bladet ”{sheet.Name}” är läst, inte ”{other.Name}”.", $"Only the sheet “{sheet.Name}” was read, not “{other.Name}”.");
        }
    }
}
