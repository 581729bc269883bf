using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using PatientSafety.Platform;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Printing;
using PatientSafety.Reporting.Printing.Pdf;
using PatientSafety.Reporting.Printing.Running;
using PatientSafety.Reporting.Printing.Word;

namespace PatientSafety.Benchmarks;

/// <summary>PDF and Word files of a report against the same programs started by hand over the same files with the same switches. The two take turns.</summary>
internal static class ReportPrintingCost
{
    private const int Rounds = 7;

    public static async Task MeasureAsync(HallandGround ground)
    {
        var document = await ground.DrawUpAsync();
        var html = Encoding.UTF8.GetString(await HtmlReport.WriteAsync(document));
        await CompareAsync(ground, "PDF", OutsideProgram.Chromium, new PdfJob(html, HallandGround.Now), stop => ground.Get<PdfPrinting>().PrintAsync(html, HallandGround.Now, stop), IsAlike);
        var source = await WordReport.OfAsync(document, null);
        await CompareAsync(ground, "Word", OutsideProgram.Pandoc, new WordJob(source, HallandGround.Now), stop => ground.Get<WordWriting>().WriteAsync(source, HallandGround.Now, stop), (ours, byHand) => ours.AsSpan().SequenceEqual(byHand));
    }

    private static async Task CompareAsync(HallandGround ground, string name, OutsideProgram program, IPrintingJob job, Func<CancellationToken, Task<Printed>> product, Func<byte[], byte[], bool> isSame)
    {
        if (program.Find(ground.Get<IOptions<ProductOptions>>().Value.Reports) is not { } path)
        {
            Console.WriteLine($"{name}: not measured, since {program.Name} is missing");
            return;
        }

        var (ours, byHand) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            await using var folder = PrintingFolder.In(ground.Get<PrintingPlace>());
            await job.PrepareAsync(folder, CancellationToken.None);
            var (alone, time) = await ByHandAsync(path, job, folder);
            var watch = Stopwatch.StartNew();
            var printed = await product(CancellationToken.None);
            watch.Stop();
            if (printed.Bytes is not { } bytes || !isSame(bytes, job.Finish(alone).Bytes!))
            {
                throw new InvalidOperationException($"{name}: {printed.Problem?.English ?? "the file is another than the one made by hand."}");
            }

            // The first round reads the program from the disk.
            if (round > 0)
            {
                ours.Add(watch.Elapsed.TotalMilliseconds);
                byHand.Add(time);
            }
        }

        var ratio = Median.Of(ours) / Median.Of(byHand);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name} of the report, median of {Rounds}: {Median.Of(ours):0} ms, {program.Name} by hand {Median.Of(byHand):0} ms, ratio {ratio:0.00} {Aim.AtMost(ratio, 1.2)}"));
    }

    // One time in twenty or so Chromium sets a word a part of a pixel off, or numbers the cells of its tables from another number.
    private static bool IsAlike(byte[] ours, byte[] byHand) => Math.Abs(ours.Length - byHand.Length) < ours.Length / 10_000;

    private static async Task<(byte[] File, double Time)> ByHandAsync(string path, IPrintingJob job, PrintingFolder folder)
    {
        var start = ProgramStart.Of(path, job.Arguments(folder), folder.Path);
        job.Adjust(start.Environment, folder);
        var watch = Stopwatch.StartNew();
        await OutsideRun.ToItsEndAsync(start);
        watch.Stop();
        return (await File.ReadAllBytesAsync(folder.At(job.File)), watch.Elapsed.TotalMilliseconds);
    }
}
