using System.Diagnostics;
using System.Globalization;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Printing.Running;

namespace PatientSafety.Benchmarks;

/// <summary>A report drawn up and written, against an office program that turns the finished file into the other format, which is what people have otherwise. The two take turns.</summary>
internal static class ReportOfficeCost
{
    private const int Rounds = 7;

    public static async Task MeasureAsync(HallandGround ground)
    {
        if (ProgramPath.Of("soffice") is not { } office)
        {
            Console.WriteLine("Against LibreOffice: not measured, since soffice is missing (on Debian apt-get install libreoffice-writer-nogui)");
            return;
        }

        using var folder = new BenchmarkFolder();
        await RenderAsync(ground, ReportFormat.Html, folder);
        await RenderAsync(ground, ReportFormat.Docx, folder);
        await CompareAsync(ground, office, folder, ReportFormat.Html, ReportFormat.Docx, 10);
        await CompareAsync(ground, office, folder, ReportFormat.Docx, ReportFormat.Html, 1);
    }

    private static async Task CompareAsync(HallandGround ground, string office, BenchmarkFolder folder, ReportFormat to, ReportFormat from, double aim)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var (one, other) = (await RenderAsync(ground, to, folder), await ConvertAsync(office, folder, from, to));

            // The first round makes the office program's profile.
            if (round > 0)
            {
                ours.Add(one);
                theirs.Add(other);
            }
        }

        var ratio = Median.Of(theirs) / Median.Of(ours);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"The report drawn up and written as {to.Name().English}, median of {Rounds}: {Median.Of(ours):0} ms, LibreOffice makes {to.Name().English} of its finished {from.Name().English} file in {Median.Of(theirs):0} ms, {ratio:0.0} × as fast {Aim.AtLeast(ratio, aim)}"));
    }

    private static async Task<double> RenderAsync(HallandGround ground, ReportFormat format, BenchmarkFolder folder)
    {
        var watch = Stopwatch.StartNew();
        var file = await ground.Get<ReportRendering>().OfAsync(await ground.DrawUpAsync(), format, HallandGround.Now, null, CancellationToken.None);
        await File.WriteAllBytesAsync(folder.At($"report.{Ending(format)}"), file.Bytes ?? throw new InvalidOperationException(file.Problem!.English));
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<double> ConvertAsync(string office, BenchmarkFolder folder, ReportFormat from, ReportFormat to)
    {
        var watch = Stopwatch.StartNew();
        await OutsideRun.ToItsEndAsync(new ProcessStartInfo(office,
        [
            "-env:UserInstallation=" + new Uri(folder.At("profile")).AbsoluteUri, "--headless", "--writer",
            "--convert-to", Ending(to), "--outdir", folder.At("converted"), folder.At($"report.{Ending(from)}"),
        ]));
        var time = watch.Elapsed.TotalMilliseconds;
        var made = folder.At(Path.Combine("converted", $"report.{Ending(to)}"));
        if (!File.Exists(made) || new FileInfo(made).Length == 0)
        {
            throw new InvalidOperationException($"LibreOffice made no {to.Name().English} file.");
        }

        File.Delete(made);
        return time;
    }

    private static string Ending(ReportFormat format) => format == ReportFormat.Docx ? "docx" : "html";
}
