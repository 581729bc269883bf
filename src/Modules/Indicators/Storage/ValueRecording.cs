using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Core;
using PatientSafety.Indicators.Entering;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Indicators.Storage;

/// <summary>Records values, each time in one transaction that begins with looking at what stands there: two people at once never lose or double one.</summary>
internal sealed class ValueRecording(IDatabase database, IDbContextFactory<PatientSafetyDb> contexts, TimeProvider clock)
{
    private static readonly Text NotWritten = new(
        "Det gick inte att skriva i databasen. Ingenting har sparats. Försök igen, eller se vad ”patientsafety database status” säger.",
        "The database could not be written to. Nothing has been saved. Try again, or see what “patientsafety database status” says.");

    /// <summary>What would become of the values now. Nothing is written.</summary>
    public async Task<Recording> TryAsync(string regionId, IReadOnlyCollection<ValueEntry> entries, CancellationToken stop)
    {
        var state = await database.InspectAsync(stop);
        if (state.Condition is DatabaseCondition.Absent)
        {
            return new(Decisions.Of(entries, []), false);
        }

        if (!state.CanWrite)
        {
            return new([], false, state.Reason);
        }

        await using var db = await contexts.CreateDbContextAsync(stop);
        return new(Decisions.Of(entries, await StandingAsync(db, regionId, entries, stop)), false);
    }

    /// <summary>Records the values.</summary>
    /// <param name="regionId">The region.</param>
    /// <param name="entries">The values.</param>
    /// <param name="by">Who records them.</param>
    /// <param name="file">The file that they came in, or null.</param>
    /// <param name="goodOnes">Whether those that can be recorded are, also where others cannot; else it is all or none.</param>
    /// <param name="stop">Stops it; then nothing is written.</param>
    public async Task<Recording> RecordAsync(string regionId, IReadOnlyCollection<ValueEntry> entries, string by, string? file, bool goodOnes, CancellationToken stop)
    {
        var state = await database.PrepareAsync(stop);
        if (!state.CanWrite)
        {
            return new([], false, state.Reason);
        }

        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
            var decisions = Decisions.Of(entries, await StandingAsync(db, regionId, entries, stop));
            var recorded = decisions.Where(decision => decision.Kind is DecisionKind.New or DecisionKind.Correction).ToArray();
            if (recorded.Length == 0 || (!goodOnes && decisions.Any(decision => decision.Kind == DecisionKind.Refused)))
            {
                return new(decisions, false);
            }

            var now = clock.GetUtcNow();
            db.AddRange(recorded.Select(decision => Row(regionId, decision, by, file, now)));
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return new(decisions, true);
        }
        catch (Exception problem) when (problem is DbException or DbUpdateException)
        {
            return new([], false, database.ProblemOf(problem.InnerException as DbException ?? problem) ?? NotWritten);
        }
    }

    /// <summary>What stands in the place of the values. One or two are looked up by unit; a file by its indicators.</summary>
    private static async Task<ImmutableArray<IndicatorValueRow>> StandingAsync(PatientSafetyDb db, string regionId, IReadOnlyCollection<ValueEntry> entries, CancellationToken stop)
    {
        const int Few = 50;
        var rows = ImmutableArray.CreateBuilder<IndicatorValueRow>();
        foreach (var same in entries.GroupBy(entry => entry.IndicatorId, StringComparer.Ordinal))
        {
            var units = same.Select(entry => entry.UnitId).Distinct(StringComparer.Ordinal).ToArray();
            rows.AddRange(await ValueReading.RowsAsync(db, regionId, same.Key, units.Length <= Few ? units : null, stop));
        }

        return rows.ToImmutable();
    }

    private static IndicatorValueRow Row(string regionId, Decision decision, string by, string? file, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        RegionId = regionId,
        IndicatorId = decision.Entry.IndicatorId,
        UnitId = decision.Entry.UnitId,
        PeriodFrom = decision.Entry.Period.From,
        PeriodTo = decision.Entry.Period.To,
        DimensionId = decision.Entry.DimensionId,
        Value = decision.Entry.Value,
        Numerator = decision.Entry.Numerator,
        Denominator = decision.Entry.Denominator,
        Letter = decision.Entry.Letter,
        ReportedOn = decision.Entry.ReportedOn,
        RecordedAtUtc = now,
        RecordedBy = by,
        FileName = file,
        Corrects = decision.Corrects,
        Reason = decision.Kind == DecisionKind.Correction ? decision.Entry.Reason : null,
    };
}
