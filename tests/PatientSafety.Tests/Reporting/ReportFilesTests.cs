using PatientSafety.Core;
using PatientSafety.Reporting.Asking;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Tests.Reporting.Printing;

namespace PatientSafety.Tests.Reporting;

/// <summary>Whole reports as files.</summary>
public sealed class ReportFilesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_pdf_and_the_word_document_have_the_headings_tables_and_pictures_of_the_report()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        await desk.EnterAsync("enhet-1-1", 1, "Avslutad", worksWell: "Korta möten varje morgon.");
        await desk.WriteAsync("sammanfattning", "Ett **bra** år.\n\n| Mått | Tal |\n|---|---|\n| Fall | 3 |");
        var document = await desk.DrawUpAsync();
        var headings = document.Sections.SelectMany(section => Headings(section, 2)).Prepend($"1 {document.Title}").ToArray();

        var pdf = await PdfStructure.OfAsync((await RenderAsync(desk, document, ReportFormat.Pdf))!);
        Assert.True(pdf.IsTagged);
        Assert.Equal(("sv", "Patientsäkerhetsberättelse 2026 – Region Halland"), (pdf.Language, pdf.Title));
        Assert.Equal(headings, pdf.Headings.Where(heading => !IsOfNotes(heading)));
        Assert.NotEmpty(pdf.Outline);
        Assert.NotEmpty(pdf.ColumnHeadings);
        Assert.All(pdf.ColumnHeadings, Assert.NotEmpty);
        Assert.NotEmpty(pdf.Alternatives);
        Assert.Empty(pdf.Complaints);

        var word = WordStructure.Of((await RenderAsync(desk, document, ReportFormat.Docx))!);
        Assert.Equal(("sv-SE", "Patientsäkerhetsberättelse 2026"), (word.Language, word.Title));
        Assert.Equal(headings[1..], word.Headings.Where(heading => !IsOfNotes(heading)).Where(heading => heading != headings[0]));
        Assert.All(word.ColumnHeadings, Assert.NotEmpty);
        Assert.All(word.Alternatives, Assert.NotEmpty);
        Assert.Empty(word.Breaches);
        Assert.Empty(word.LooseEnds);
    }

    [Fact]
    public async Task A_frozen_report_as_pdf_is_made_once_and_everybody_gets_the_same()
    {
        await using var desk = await ReportingDesk.OpenAsync(operations: 1, units: 1);
        var number = (await desk.FreezeAsync("halland/plan-document/2026-2031")).Number!;
        var files = desk.Desk.Get<FrozenFiles>();

        var all = await Task.WhenAll(files.OfAsync(number, ReportFormat.Pdf, Stop), files.OfAsync(number, ReportFormat.Pdf, Stop));

        Assert.Equal(all[0]!.Bytes, all[1]!.Bytes);
        Assert.True((await desk.Desk.Get<ReportVerifying>().OfAsync(all[0]!.Bytes!, Stop)).IsProved);
    }

    [Fact]
    public async Task Many_reports_are_written_whole_and_a_cancelled_one_leaves_no_half_file()
    {
        await using var desk = await ReportingDesk.OpenAsync(operations: 3, units: 4);
        using var folder = new TemporaryFolder();
        var batch = desk.Desk.Get<ReportBatch>();
        var jobs = await batch.JobsAsync([ReportingDesk.Address], true, folder.Path, null, [], Stop);
        Assert.Equal(16, jobs.Length);

        using var cancel = new CancellationTokenSource();
        var cut = await batch.RunAsync(jobs, Language.Swedish, null, false, done => { if (done > 0.2) { cancel.Cancel(); } }, cancel.Token);
        Assert.NotEmpty(cut.Problems);
        Assert.All(Directory.GetFiles(folder.Path), file => Assert.EndsWith("</html>", File.ReadAllText(file).TrimEnd(), StringComparison.Ordinal));
        Assert.Equal(cut.Written.Order(), Directory.GetFiles(folder.Path).Order());

        var progress = new List<double>();
        var whole = await batch.RunAsync(jobs, Language.Swedish, null, true, progress.Add, Stop);
        Assert.Empty(whole.Problems);
        Assert.Equal(16, whole.Written.Length);
        Assert.Equal(1, progress[^1]);
        Assert.Single((await batch.RunAsync(jobs[..1], Language.Swedish, null, false, _ => { }, Stop)).Problems);
    }

    private static async Task<byte[]?> RenderAsync(ReportingDesk desk, ReportDocument document, ReportFormat format)
    {
        var file = await desk.Desk.Get<ReportRendering>().OfAsync(document, format, desk.Desk.Clock.Now, null, Stop);
        Assert.True(file.Bytes is not null, file.Problem?.Swedish);
        return file.Bytes;
    }

    private static IEnumerable<string> Headings(DocumentSection section, int level) =>
        section.Sections.SelectMany(below => Headings(below, level + 1)).Prepend($"{level} {section.Heading.Text}");

    private static bool IsOfNotes(string heading) => heading == "2 Vad siffror och uppgifter bygger på";
}
