using System.Text;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Formats;
using PatientSafety.Tests.Regions.InReports;

namespace PatientSafety.Tests.Reporting;

/// <summary>The analysis for LSG and the leadership has room on one page, however much there is to say.</summary>
public sealed class OnePageTests
{
    private const string Address = "halland/analysis/2026";

    [Fact]
    public async Task What_is_said_stands_on_the_first_page_and_what_has_no_room_is_told_of()
    {
        await using var desk = await ReportingDesk.OpenAsync(operations: 4, units: 15);
        var words = string.Join(' ', Enumerable.Repeat("Korta möten varje morgon hjälper.", 30));
        foreach (var unit in Enumerable.Range(1, 12))
        {
            foreach (var activity in Enumerable.Range(1, 7))
            {
                await desk.EnterAsync($"enhet-{1 + (unit % 4)}-{unit}", activity, unit % 2 == 0 ? "avslutad" : "ej-paborjad", worksWell: words);
            }
        }

        await desk.WriteAsync("lage", "Läget är bättre än i fjol. Det som återstår är att höra alla enheter.", Address);
        await desk.WriteAsync("forslag", "- Förslag ett.\n- Förslag två.\n- Förslag tre.\n- Förslag fyra.\n- Förslag fem.", Address);
        var document = await desk.DrawUpAsync(Address);

        var file = await desk.Desk.Get<ReportRendering>().OfAsync(document, ReportFormat.Pdf, desk.Desk.Clock.Now, null, TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.At("report.pdf"), file.Bytes!, TestContext.Current.CancellationToken);
        var pages = (await ProgramRun.OfAsync("pdftotext", folder.Path, "-layout", "report.pdf", "-")).Results.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("Förslag fem.", pages[0], StringComparison.Ordinal);
        Assert.Contains("Vad siffror och uppgifter bygger på", pages[1], StringComparison.Ordinal);

        var text = Encoding.UTF8.GetString(MarkdownReport.Write(document));
        Assert.Contains("4 till finns i uppföljningen.", Of(document, "oense"), StringComparison.Ordinal);
        Assert.Contains("8 till finns i uppföljningen.", Of(document, "sent"), StringComparison.Ordinal);
        Assert.Contains("81 till finns i uppföljningen.", Of(document, "sprida"), StringComparison.Ordinal);
        Assert.Equal(3, text.Split("…").Length - 1);
        Assert.Contains("Hela texten finns i uppföljningen.", text, StringComparison.Ordinal);
    }

    private static string Of(ReportDocument document, string section) =>
        string.Join('\n', Written.Runs(document.Sections.Single(one => one.Id == section).Blocks).Select(run => run.Text));
}
