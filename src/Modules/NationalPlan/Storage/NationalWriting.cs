using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Core;
using PatientSafety.NationalPlan.Drafting;
using PatientSafety.NationalPlan.Publishing;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Storage;

/// <summary>Writes to the national model, each time in one transaction. Whoever changes something says which change they saw last.</summary>
internal sealed class NationalWriting(IDatabase database, IDbContextFactory<PatientSafetyDb> contexts, NationalPlans plans, TimeProvider clock)
{
    // What the databases answer where a key is taken. SQLite has no states, and its code is known to its own exception only, which a module does not see.
    private const string SqliteUniqueViolation = "UNIQUE constraint failed";
    private const string PostgresUniqueViolation = "23505";

    /// <summary>Begins a draft, with the crosswalk that leads to it where it has one.</summary>
    public Task<WriteOutcome> BeginAsync(DraftStart start, string by, CancellationToken stop) => WriteAsync(
        async db =>
        {
            var now = clock.GetUtcNow();
            db.Add(new NationalDraftRow { EditionId = start.Id, Base = start.Base?.ToString(), Content = start.Content, Revision = 1, ChangedAtUtc = now, ChangedBy = by });
            // One from a draft since discarded may hold somebody's work: it is taken up again.
            if (start.Crosswalk is { } crosswalk && !await db.Set<NationalCrosswalkRow>().AnyAsync(row => row.CrosswalkId == crosswalk.Id, stop))
            {
                db.Add(CrosswalkRow(crosswalk.Id, 1, YamlText.Of(CrosswalkTree.Of(crosswalk)), by, string.Empty, now));
            }

            return null;
        },
        Overtaken.Draft(start.Id),
        stop);

    public Task<WriteOutcome> SaveAsync(string draftId, int seen, string content, string by, CancellationToken stop) => WriteAsync(
        async db =>
        {
            if (await FindAsync(db, draftId, seen, stop) is not { } draft)
            {
                return WriteOutcome.Overtaken(Overtaken.Draft(draftId));
            }

            draft.Content = content;
            draft.Revision = seen + 1;
            draft.ChangedAtUtc = clock.GetUtcNow();
            draft.ChangedBy = by;
            return null;
        },
        Overtaken.Draft(draftId),
        stop);

    public Task<WriteOutcome> DiscardAsync(string draftId, int seen, CancellationToken stop) => WriteAsync(
        async db =>
        {
            if (await FindAsync(db, draftId, seen, stop) is not { } draft)
            {
                return WriteOutcome.Overtaken(Overtaken.Draft(draftId));
            }

            db.Remove(draft);
            return null;
        },
        Overtaken.Draft(draftId),
        stop);

    /// <summary>Publishes an edition and ends its draft, both or neither.</summary>
    public Task<WriteOutcome> PublishAsync(Publication publication, Draft draft, string by, string why, CancellationToken stop) => WriteAsync(
        async db =>
        {
            // A draft that was discarded and begun anew may have the same number and say something else.
            if (await FindAsync(db, draft.Id, draft.Revision, stop) is not { } row || row.Content != draft.Content)
            {
                return WriteOutcome.Overtaken(Overtaken.Draft(draft.Id));
            }

            var now = clock.GetUtcNow();
            db.Remove(row);
            db.Add(new NationalPublicationRow
            {
                Id = Guid.CreateVersion7(now),
                EditionId = publication.Edition.Id,
                Version = publication.Edition.Version,
                Content = YamlText.Of(EditionTree.Of(publication.Edition)),
                Hash = CanonicalForm.HashOf(publication.Edition),
                Origin = Words.Of(EditionOrigin.Published),
                PublishedAtUtc = now,
                PublishedBy = by,
                Why = why,
            });
            return null;
        },
        Overtaken.Draft(draft.Id),
        stop);

    /// <summary>Adds a change of a crosswalk. The first one here has <paramref name="seen"/> 0.</summary>
    public Task<WriteOutcome> SaveCrosswalkAsync(string crosswalkId, int seen, string content, string by, string why, CancellationToken stop) => WriteAsync(
        async db =>
        {
            var latest = await db.Set<NationalCrosswalkRow>().Where(row => row.CrosswalkId == crosswalkId).MaxAsync(row => (int?)row.Revision, stop) ?? 0;
            if (latest != seen)
            {
                return WriteOutcome.Overtaken(Overtaken.Crosswalk(crosswalkId));
            }

            db.Add(CrosswalkRow(crosswalkId, seen + 1, content, by, why, clock.GetUtcNow()));
            return null;
        },
        Overtaken.Crosswalk(crosswalkId),
        stop);

    private static async Task<NationalDraftRow?> FindAsync(PatientSafetyDb db, string draftId, int seen, CancellationToken stop) =>
        await db.Set<NationalDraftRow>().SingleOrDefaultAsync(row => row.EditionId == draftId, stop) is { } row && row.Revision == seen ? row : null;

    private static NationalCrosswalkRow CrosswalkRow(string id, int revision, string content, string by, string why, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        CrosswalkId = id,
        Revision = revision,
        Content = content,
        Origin = Words.Of(EditionOrigin.Published),
        ChangedAtUtc = now,
        ChangedBy = by,
        Why = why,
    };

    private async Task<WriteOutcome> WriteAsync(Func<PatientSafetyDb, Task<WriteOutcome?>> change, Text overtaken, CancellationToken stop)
    {
        var state = await database.PrepareAsync(stop);
        if (!state.CanWrite)
        {
            return WriteOutcome.Refused(state.Reason);
        }

        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            if (await change(db) is { } refused)
            {
                return refused;
            }

            // One call, so one transaction: what it adds, changes and removes happens together or not at all.
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            return WriteOutcome.Overtaken(overtaken);
        }
        catch (DbUpdateException problem) when (IsTaken(problem.InnerException as DbException))
        {
            return WriteOutcome.Overtaken(overtaken);
        }
        catch (Exception problem) when (problem is DbException or DbUpdateException)
        {
            return WriteOutcome.Refused((await database.InspectAsync(stop)) is { CanWrite: false, Reason: var reason } ? reason : Overtaken.NotWritten);
        }

        plans.Refreshed();
        return WriteOutcome.Written;
    }

    private static bool IsTaken(DbException? problem) =>
        problem is { SqlState: PostgresUniqueViolation } || problem?.Message.Contains(SqliteUniqueViolation, StringComparison.Ordinal) == true;
}
