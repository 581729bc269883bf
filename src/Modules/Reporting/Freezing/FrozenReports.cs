using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Core;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Storage;

namespace PatientSafety.Reporting.Freezing;

/// <summary>Reads what has been frozen.</summary>
internal sealed class FrozenReports(ReportingReading reading)
{
    /// <summary>The frozen report with a number.</summary>
    public Task<FrozenReport?> FindAsync(string number, CancellationToken stop) => reading.AskAsync(
        async db => await db.Set<FrozenReportRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Number == number, stop) is { } row ? Read(row) : null, null, stop);

    /// <summary>The HTML of a frozen report, byte for byte as it was frozen.</summary>
    public Task<byte[]?> HtmlAsync(string number, CancellationToken stop) => reading.AskAsync(
        async db => await db.Set<FrozenReportRow>().AsNoTracking().Where(row => row.Number == number).Select(row => row.Html).FirstOrDefaultAsync(stop) is { } html ? Packed.Open(html) : null, null, stop);

    /// <summary>All of a place, or of all places where it is null: the latest first.</summary>
    public Task<ImmutableArray<FrozenSummary>> AllAsync(string? place, CancellationToken stop) => reading.AskAsync(
        db => SummariesAsync(db.Set<FrozenReportRow>().Where(row => place == null || row.Place == place), stop), [], stop);

    /// <summary>The versions of one report, the latest first.</summary>
    public Task<ImmutableArray<FrozenSummary>> VersionsAsync(ReportAddress address, Language language, CancellationToken stop)
    {
        var (unit, spoken) = (address.Unit ?? string.Empty, Words.Of(language));
        return reading.AskAsync(
            db => SummariesAsync(db.Set<FrozenReportRow>().Where(row => row.Place == address.Place && row.Report == address.Report && row.Period == address.Period && row.Unit == unit && row.Language == spoken), stop), [], stop);
    }

    /// <summary>The latest frozen report of each unit, of the same report and period.</summary>
    public Task<IReadOnlyDictionary<string, FrozenReport>> LatestOfUnitsAsync(ReportAddress address, Language language, CancellationToken stop)
    {
        var spoken = Words.Of(language);
        return reading.AskAsync<IReadOnlyDictionary<string, FrozenReport>>(
            async db =>
            {
                var rows = await db.Set<FrozenReportRow>().AsNoTracking()
                    .Where(row => row.Place == address.Place && row.Report == address.Report && row.Period == address.Period && row.Unit != string.Empty && row.Language == spoken)
                    .ToListAsync(stop);
                return rows.GroupBy(row => row.Unit, StringComparer.Ordinal).ToDictionary(same => same.Key, same => Read(same.MaxBy(row => row.Version)!), StringComparer.Ordinal);
            },
            new Dictionary<string, FrozenReport>(StringComparer.Ordinal),
            stop);
    }

    /// <summary>The frozen report that some bytes are, in whatever format; null where there is none.</summary>
    public Task<(string Number, string Format)?> WithHashAsync(string hash, CancellationToken stop) => reading.AskAsync<(string, string)?>(
        async db =>
        {
            if (await db.Set<FrozenReportRow>().AsNoTracking().Where(row => row.HtmlHash == hash || row.JsonHash == hash || row.MarkdownHash == hash).Select(row => new { row.Number, row.HtmlHash, row.JsonHash }).FirstOrDefaultAsync(stop) is { } own)
            {
                return (own.Number, own.HtmlHash == hash ? "html" : own.JsonHash == hash ? "json" : "md");
            }

            return await db.Set<RenderedReportRow>().AsNoTracking().Where(row => row.Hash == hash).Select(row => new { row.Number, row.Format }).FirstOrDefaultAsync(stop) is { } other ? (other.Number, other.Format) : null;
        },
        null,
        stop);

    public static FrozenReport Read(FrozenReportRow row) => new()
    {
        Number = row.Number,
        Address = new ReportAddress(row.Place, row.Report, row.Period, row.Unit.Length == 0 ? null : row.Unit),
        Language = Words.TryParse<Language>(row.Language, out var language) ? language : Language.Swedish,
        Version = row.Version,
        Corrects = row.Corrects,
        DrawnUpOn = row.DrawnUpOn,
        FrozenAt = row.FrozenAtUtc,
        By = row.FrozenBy,
        Document = JsonReport.Read(Packed.Open(row.Content)),
        JsonHash = row.JsonHash,
        HtmlHash = row.HtmlHash,
        MarkdownHash = row.MarkdownHash,
    };

    private static async Task<ImmutableArray<FrozenSummary>> SummariesAsync(IQueryable<FrozenReportRow> rows, CancellationToken stop)
    {
        var read = await rows.AsNoTracking()
            .Select(row => new { row.Number, row.Place, row.Report, row.Period, row.Unit, row.Language, row.Version, row.Corrects, row.Why, row.DrawnUpOn, row.FrozenAtUtc, row.FrozenBy, row.HtmlHash })
            .ToListAsync(stop);
        return
        [
            .. read.OrderByDescending(row => row.FrozenAtUtc).ThenByDescending(row => row.Version).ThenBy(row => row.Number, StringComparer.Ordinal).Select(row => new FrozenSummary
            {
                Number = row.Number,
                Address = new ReportAddress(row.Place, row.Report, row.Period, row.Unit.Length == 0 ? null : row.Unit),
                Language = Words.TryParse<Language>(row.Language, out var language) ? language : Language.Swedish,
                Version = row.Version,
                Corrects = row.Corrects,
                Why = row.Why,
                DrawnUpOn = row.DrawnUpOn,
                FrozenAt = row.FrozenAtUtc,
                By = row.FrozenBy,
                Hash = row.HtmlHash,
            }),
        ];
    }
}
