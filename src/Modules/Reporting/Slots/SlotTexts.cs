using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Core;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Storage;

namespace PatientSafety.Reporting.Slots;

/// <summary>What people have written in reports. Everything that was ever written is kept.</summary>
internal sealed class SlotTexts(ReportingReading reading, IDatabase database, IDbContextFactory<PatientSafetyDb> contexts, TimeProvider clock)
{
    /// <summary>How long a text may be. A longer one is refused, and never cut.</summary>
    public const int Longest = 100_000;

    private static readonly Text TooLong = new($"Texten är längre än {Longest / 1000} 000 tecken. Dela upp den på flera avsnitt, eller lägg det långa i en bilaga.", $"The text is longer than {Longest / 1000},000 characters. Divide it into several sections, or put what is long into an appendix.");
    private static readonly Text NoName = new("Skriv ditt namn, så att den som läser ser vem som har skrivit texten.", "Write your name, so that a reader sees who has written the text.");
    private static readonly Text NotWritten = new("Det gick inte att skriva i databasen. Ingenting har sparats.", "The database could not be written to. Nothing has been saved.");

    /// <summary>The texts of a report that hold now, by section; none where there is no database yet.</summary>
    public async Task<IReadOnlyDictionary<string, SlotText>> OfAsync(ReportAddress report, Language language, CancellationToken stop)
    {
        var rows = await RowsAsync(report, language, null, stop);
        return rows.GroupBy(row => row.Section, StringComparer.Ordinal).ToDictionary(same => same.Key, same => Read(same.MaxBy(row => row.Number)!), StringComparer.Ordinal);
    }

    /// <summary>Everything that was ever written in a section, the latest first.</summary>
    public async Task<ImmutableArray<SlotText>> HistoryAsync(ReportAddress report, Language language, string section, CancellationToken stop) =>
        [.. (await RowsAsync(report, language, section, stop)).OrderByDescending(row => row.Number).Select(Read)];

    /// <summary>Writes a text in the place of the one that its author saw.</summary>
    public async Task<SlotOutcome> WriteAsync(ReportAddress report, Language language, SlotChange change, CancellationToken stop)
    {
        if (change.Markdown?.Length > Longest)
        {
            return new(SlotResult.Refused, TooLong);
        }

        if (change.By.Length == 0)
        {
            return new(SlotResult.Refused, NoName);
        }

        var state = await database.PrepareAsync(stop);
        if (!state.CanWrite)
        {
            return new(SlotResult.Unavailable, state.Reason);
        }

        var history = await HistoryAsync(report, language, change.Section, stop);
        var now = history.FirstOrDefault();
        if (now?.Number == change.Follows && now?.Markdown == change.Markdown && now?.Beside == change.Beside)
        {
            return new(SlotResult.Unchanged, null);
        }

        if ((now?.Number ?? 0) != change.Follows)
        {
            return now!.Markdown == change.Markdown && now.By == change.By ? new(SlotResult.Unchanged, null) : Overtaken(now);
        }

        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            db.Add(new ReportTextRow
            {
                Report = report.ToString(),
                Section = change.Section,
                Language = Words.Of(language),
                Markdown = change.Markdown,
                Follows = change.Follows,
                Beside = change.Beside,
                WrittenAtUtc = clock.GetUtcNow(),
                WrittenBy = change.By,
            });
            await db.SaveChangesAsync(stop);
            return new(SlotResult.Written, null);
        }
        catch (DbUpdateException) when (stop.IsCancellationRequested is false)
        {
            // Somebody was faster by a hair, or the disk is full.
            return (await HistoryAsync(report, language, change.Section, stop)).FirstOrDefault() is { } first && first.Number != change.Follows ? Overtaken(first) : new(SlotResult.Unavailable, NotWritten);
        }
        catch (DbException problem)
        {
            return new(SlotResult.Unavailable, database.ProblemOf(problem) ?? NotWritten);
        }
    }

    private static SlotOutcome Overtaken(SlotText now) => new(SlotResult.Overtaken, new(
        $"{now.By} har ändrat texten sedan du öppnade den. Din text är inte sparad. Läs den nya, för ihop dem och spara igen.",
        $"{now.By} has changed the text since you opened it. Yours has not been saved. Read the new one, bring them together and save again."));

    private Task<List<ReportTextRow>> RowsAsync(ReportAddress report, Language language, string? section, CancellationToken stop)
    {
        var (address, spoken) = (report.ToString(), Words.Of(language));
        return reading.AskAsync(
            db => db.Set<ReportTextRow>().AsNoTracking().Where(row => row.Report == address && row.Language == spoken && (section == null || row.Section == section)).ToListAsync(stop), [], stop);
    }

    private static SlotText Read(ReportTextRow row) => new()
    {
        Number = row.Number,
        Section = row.Section,
        Markdown = row.Markdown,
        Beside = row.Beside,
        WrittenAt = row.WrittenAtUtc,
        By = row.WrittenBy,
    };
}
