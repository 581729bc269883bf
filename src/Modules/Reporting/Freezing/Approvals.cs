using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Checking;
using PatientSafety.Reporting.Storage;

namespace PatientSafety.Reporting.Freezing;

/// <summary>When frozen reports were approved, and by whom.</summary>
internal sealed class Approvals(FrozenReports frozen, ReportingReading reading, IDatabase database, IDbContextFactory<PatientSafetyDb> contexts, TimeProvider clock)
{
    public Task<ImmutableArray<ApprovalRow>> OfAsync(string number, CancellationToken stop) => reading.AskAsync(
        async db => ImmutableArray.CreateRange(await db.Set<ApprovalRow>().AsNoTracking().Where(row => row.Report == number).OrderBy(row => row.Number).ToListAsync(stop)), [], stop);

    /// <summary>Records that a report was approved.</summary>
    /// <returns>What was wrong; null where it was recorded.</returns>
    public async Task<Text?> RecordAsync(string number, DateOnly on, string approvedBy, string? reference, string by, CancellationToken stop)
    {
        if (await frozen.FindAsync(number, stop) is not { } report)
        {
            return new($"Det finns ingen fryst rapport {Shown.Of(number)}.", $"There is no frozen report {Shown.Of(number)}.");
        }

        if (approvedBy.Length == 0 || by.Length == 0)
        {
            return Said(ReportFindings.NobodyIsNamed, new("Ange både vem som godkände rapporten och vem som noterar det.", "Give both who approved the report and who records it."));
        }

        if (on < report.DrawnUpOn || on > clock.Today())
        {
            return Said(ReportFindings.DayIsImpossible, new(
                $"Rapporten upprättades {Dates.Day(report.DrawnUpOn, Language.Swedish)} och kan inte ha godkänts {Dates.Day(on, Language.Swedish)}.",
                $"The report was drawn up on {Dates.Day(report.DrawnUpOn, Language.English)} and cannot have been approved on {Dates.Day(on, Language.English)}."));
        }

        var state = await database.PrepareAsync(stop);
        if (!state.CanWrite)
        {
            return state.Reason;
        }

        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            if (!await db.Set<ApprovalRow>().AnyAsync(row => row.Report == number && row.ApprovedOn == on && row.ApprovedBy == approvedBy && row.Reference == reference, stop))
            {
                db.Add(new ApprovalRow { Report = number, ApprovedOn = on, ApprovedBy = approvedBy, Reference = reference, RecordedAtUtc = clock.GetUtcNow(), RecordedBy = by });
                await db.SaveChangesAsync(stop);
            }

            return null;
        }
        catch (Exception problem) when (problem is DbException or DbUpdateException)
        {
            return database.ProblemOf(problem.InnerException as DbException ?? problem) ?? new("Det gick inte att skriva i databasen. Ingenting har sparats.", "The database could not be written to. Nothing has been saved.");
        }
    }

    private static Text Said(FindingKind kind, Text sentence) => new($"{sentence.Swedish} {kind.Remedy.Swedish}", $"{sentence.English} {kind.Remedy.English}");
}
