using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Platform.Files;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Asking;

/// <summary>Writes many reports, several at once, each whole or not at all.</summary>
internal sealed class ReportBatch(ReportOrders orders, Composer composer, ReportRendering rendering, FrozenReports frozen, FrozenFiles files, TimeProvider clock)
{
    /// <summary>The files that are to be written.</summary>
    public async Task<ImmutableArray<ReportJob>> JobsAsync(IEnumerable<string> written, bool withUnits, string target, ReportFormat? format, List<Text> problems, CancellationToken stop)
    {
        var found = new List<(ReportOrder? Order, string? Number)>();
        foreach (var one in written.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!one.Contains('/', StringComparison.Ordinal))
            {
                if (await frozen.FindAsync(one.Trim(), stop) is { } report)
                {
                    found.Add((null, report.Number));
                    continue;
                }

                problems.Add(new(
                    $"Det finns ingen fryst rapport {Shown.Of(one)}. En som inte är fryst skrivs som region/rapport/period, till exempel halland/patientsakerhetsberattelse/2026. ”report list” visar vilka som finns.",
                    $"There is no frozen report {Shown.Of(one)}. One that is not frozen is written as region/report/period, for example halland/patientsakerhetsberattelse/2026. “report list” shows which there are."));
            }
            else if (orders.Find(one, problems) is { } order)
            {
                found.Add((order, null));
                found.AddRange(withUnits ? Units(order).Select(unit => ((ReportOrder?)unit, (string?)null)) : []);
            }
        }

        // One report and the name of a file: that file. Otherwise a folder.
        var isFile = found.Count == 1 && ReportFormats.OfFile(target) is not null && !Directory.Exists(target);
        var chosen = format ?? ReportFormat.Html;
        return
        [
            .. found.Select(one => new ReportJob(
                one.Order, one.Number, isFile ? target : Path.Combine(target, one.Order is { } order ? FileNames.Of(order.Address, chosen) : FileNames.Of(one.Number!, chosen)), chosen)),
        ];
    }

    public async Task<BatchOutcome> RunAsync(ImmutableArray<ReportJob> jobs, Language language, DateOnly? asOf, bool overwrite, Action<double> progress, CancellationToken stop)
    {
        var problems = new Text?[jobs.Length];
        var remarks = new Text?[jobs.Length];
        var isWritten = new bool[jobs.Length];
        var done = 0;
        var turn = new Lock();
        try
        {
            await Parallel.ForAsync(0, jobs.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop }, async (place, stopping) =>
            {
                (problems[place], remarks[place]) = await WriteAsync(jobs[place], language, asOf, overwrite, stopping);
                isWritten[place] = problems[place] is null;
                lock (turn)
                {
                    progress((double)++done / jobs.Length);
                }
            });
        }
        catch (OperationCanceledException)
        {
            return new(Written(), [new($"Avbrutet. {Written().Length} av {jobs.Length} rapporter hann skrivas, var och en hel.", $"Cancelled. {Written().Length} of {jobs.Length} reports had been written, each whole.")], []);
        }

        return new(Written(), [.. problems.OfType<Text>().Distinct()], [.. remarks.OfType<Text>().Distinct()]);

        ImmutableArray<string> Written() => [.. jobs.Where((_, place) => isWritten[place]).Select(job => job.Path)];
    }

    private async Task<(Text? Problem, Text? Remark)> WriteAsync(ReportJob job, Language language, DateOnly? asOf, bool overwrite, CancellationToken stop)
    {
        var file = job.Order is { } order
            ? await rendering.OfAsync(await composer.OfAsync(order, language, asOf, stop), job.Format, clock.GetUtcNow(), null, stop)
            : await files.OfAsync(job.Number!, job.Format, stop);
        return file switch
        {
            null => (new($"Det finns ingen fryst rapport {Shown.Of(job.Number!)}.", $"There is no frozen report {Shown.Of(job.Number!)}."), null),
            { Bytes: { } bytes } => (WholeFile.Write(job.Path, overwrite, stream => stream.Write(bytes)), file.Problem),
            _ => (file.Problem, null),
        };
    }

    private IEnumerable<ReportOrder> Units(ReportOrder order) => order is { Organisation: { } organisation, Unit: { } unit }
        ? organisation.Tree(unit.Number, order.Covered.To).Skip(1).Select(node => orders.Find(order.Address with { Unit = node.Unit.Id }, [])).OfType<ReportOrder>()
        : [];
}
