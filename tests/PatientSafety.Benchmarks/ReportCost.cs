using System.Diagnostics;
using System.Globalization;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Formats;

namespace PatientSafety.Benchmarks;

/// <summary>What a whole report costs that is drawn up from what is known and written, with more and more units. The sizes take turns.</summary>
internal static class ReportCost
{
    private const int Warm = 60;
    private const int Rounds = 31;
    private static readonly int[] Sizes = [60, 120, 250, 500];

    public static async Task MeasureAsync()
    {
        var grounds = new List<HallandGround>();
        try
        {
            foreach (var size in Sizes)
            {
                grounds.Add(await HallandGround.OpenAsync(size));
            }

            var first = await Task.WhenAll(grounds.Select(CheckAsync));
            var times = grounds.Select(_ => new List<ReportTimes>()).ToArray();
            for (var round = 0; round < Warm + Rounds; round++)
            {
                foreach (var (place, ground) in grounds.Index())
                {
                    var (time, html) = await OnceAsync(ground);
                    if (!html.AsSpan().SequenceEqual(first[place]))
                    {
                        throw new InvalidOperationException("The same report came out otherwise the second time.");
                    }

                    times[place].AddRange(round < Warm ? [] : [time]);
                }
            }

            Say(times, first);
        }
        finally
        {
            grounds.ForEach(ground => ground.Dispose());
        }
    }

    private static void Say(List<ReportTimes>[] times, byte[][] html)
    {
        var whole = times.Select(each => Median.Of(each.Select(time => time.Composing + time.Html))).ToArray();
        for (var place = 0; place < Sizes.Length; place++)
        {
            var aUnit = whole[place] / Sizes[place] / (whole[0] / Sizes[0]);
            var aim = place == 0 ? " " + Aim.AtMost(whole[0], 50, " ms") : string.Create(CultureInfo.InvariantCulture, $", {aUnit:0.00} × a unit of that with {Sizes[0]} {Aim.AtMost(aUnit, 1.5)}");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"The patient-safety report with {Sizes[place]} units ({html[place].Length / 1024} KiB), drawn up and written as HTML, median of {Rounds}: {whole[place]:0.0} ms{aim}; drawing up {Of(time => time.Composing):0.0} ms, HTML {Of(time => time.Html):0.0}, Markdown {Of(time => time.Markdown):0.0}, JSON {Of(time => time.Json):0.0}"));

            double Of(Func<ReportTimes, double> part) => Median.Of(times[place].Select(part));
        }
    }

    private static async Task<(ReportTimes Times, byte[] Html)> OnceAsync(HallandGround ground)
    {
        var start = Stopwatch.GetTimestamp();
        var document = await ground.DrawUpAsync();
        var composing = Lap();
        var html = await HtmlReport.WriteAsync(document);
        var writing = Lap();
        MarkdownReport.Write(document);
        var markdown = Lap();
        JsonReport.Write(document);
        return (new ReportTimes(composing, writing, markdown, Lap()), html);

        double Lap()
        {
            var (before, now) = (start, Stopwatch.GetTimestamp());
            start = now;
            return Stopwatch.GetElapsedTime(before, now).TotalMilliseconds;
        }
    }

    /// <summary>The report as HTML, seen to count what there is, and to be the same when it is read back from JSON.</summary>
    private static async Task<byte[]> CheckAsync(HallandGround ground)
    {
        var document = await ground.DrawUpAsync();
        var html = await HtmlReport.WriteAsync(document);
        var expected = (ground.Units * HallandGround.Activities).ToString(CultureInfo.InvariantCulture);
        if (document.AllSections().SelectMany(section => section.Blocks).OfType<Paragraph>().First().Runs.All(run => run.Text != expected))
        {
            throw new InvalidOperationException($"The report does not say that {expected} are to be reported.");
        }

        var again = await HtmlReport.WriteAsync(JsonReport.Read(JsonReport.Write(document)));
        return html.AsSpan().SequenceEqual(again)
            ? html
            : throw new InvalidOperationException("The report read back from JSON is another.");
    }
}
