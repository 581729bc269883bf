using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Printing;
using PatientSafety.Reporting.Storage;

namespace PatientSafety.Reporting.Freezing;

/// <summary>A frozen report as a file. What another program makes of it is made once and kept, so that everybody gets the same bytes.</summary>
internal sealed class FrozenFiles(FrozenReports frozen, ReportRendering rendering, IDatabase database, IDbContextFactory<PatientSafetyDb> contexts, TimeProvider clock)
{
    public async Task<Printed?> OfAsync(string number, ReportFormat format, CancellationToken stop)
    {
        if (await frozen.FindAsync(number, stop) is not { } report)
        {
            return null;
        }

        return format switch
        {
            // As it was frozen, whatever the program would make of it now.
            ReportFormat.Html => new(await frozen.HtmlAsync(number, stop), null),
            ReportFormat.Md or ReportFormat.Json => await rendering.OfAsync(report.Document, format, report.FrozenAt, null, stop),
            _ => await KeptAsync(report, format, stop),
        };
    }

    private async Task<Printed> KeptAsync(FrozenReport report, ReportFormat format, CancellationToken stop)
    {
        var word = Words.Of(format);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            if (await KeptAsync(db, report.Number, word, stop) is { } kept)
            {
                return new(kept, null);
            }

            var made = await rendering.OfAsync(report.Document, format, report.FrozenAt, await frozen.HtmlAsync(report.Number, stop), stop);

            // One that is not as it should be is not kept: another day it may be whole.
            if (made is not { Bytes: { } bytes, Problem: null } || !(await database.PrepareAsync(stop)).CanWrite)
            {
                return made;
            }

            db.Add(new RenderedReportRow { Number = report.Number, Format = word, Bytes = bytes, Hash = Sha256.Of(bytes), MadeAtUtc = clock.GetUtcNow() });
            try
            {
                await db.SaveChangesAsync(stop);
                return made;
            }
            catch (DbUpdateException)
            {
                // Somebody was faster by a hair: theirs is the one that is kept.
                return await KeptAsync(db, report.Number, word, stop) is { } theirs ? new(theirs, null) : made;
            }
        }
        catch (DbException problem)
        {
            return new(null, database.ProblemOf(problem));
        }
    }

    private static Task<byte[]?> KeptAsync(PatientSafetyDb db, string number, string format, CancellationToken stop) =>
        db.Set<RenderedReportRow>().AsNoTracking().Where(row => row.Number == number && row.Format == format).Select(row => row.Bytes).FirstOrDefaultAsync(stop);
}
