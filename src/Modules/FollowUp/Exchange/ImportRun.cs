using System.Collections.Immutable;
using System.Data.Common;
using System.Threading.Channels;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>One file on its way in.</summary>
internal sealed class ImportRun(DbConnection connection, Scopes scopes, IRegions regions, TimeProvider clock, ImportFile file, ImportChoices choices, Action<Finding>? found)
{
    // What is worked out is written once for all of them, and the disk is waited for once.
    private const int RowsTogether = 50_000;

    private readonly ImmutableArray<Finding>.Builder kept = ImmutableArray.CreateBuilder<Finding>();
    private readonly bool isWhole = choices.DryRun || choices.AllOrNothing;
    private readonly Dictionary<string, RegionScope> current = new(StringComparer.Ordinal);
    private DbTransaction? lastTransaction;

    public async Task<ImportResult> GoAsync(ImportResult result, Action<double>? progress, CancellationToken stop)
    {
        using var ledger = new Ledger(connection, clock);
        using var runs = new ImportRuns(connection);
        var key = isWhole ? string.Empty : file.Key();
        var transaction = connection.BeginTransaction();
        try
        {
            var after = 0L;
            if (!isWhole)
            {
                var earlier = runs.Begin(transaction, key, choices, file.Name, clock.GetUtcNow());
                after = earlier.RowsDone;
                result = result with { ResumedAfter = earlier.RowsDone, Rows = earlier.Added + earlier.Known + earlier.Refused, Added = earlier.Added, Known = earlier.Known, Refused = earlier.Refused };
            }

            var portions = Channel.CreateBounded<ImportRow[]>(1);
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var reading = Task.Run(() => file.ReadAsync(portions.Writer, after, ending.Token), CancellationToken.None);
            try
            {
                ledger.Join(transaction);
                var together = 0;
                await foreach (var portion in portions.Reader.ReadAllAsync(stop))
                {
                    result = Record(portion, result, ledger, transaction);
                    after = portion is [.., var last] ? last.Number : after;
                    together += portion.Length;
                    if (together >= RowsTogether)
                    {
                        together = 0;
                        ledger.Finish();
                        if (!isWhole)
                        {
                            runs.Note(transaction, key, after, result, null);
                            transaction.Commit();
                            transaction.Dispose();
                            transaction = connection.BeginTransaction();
                            ledger.Join(transaction);
                        }
                    }

                    progress?.Invoke(file.Progress);
                }
            }
            finally
            {
                await ending.CancelAsync();
                await reading;
            }

            ledger.Finish();
            if (!isWhole)
            {
                runs.Note(transaction, key, after, result, clock.GetUtcNow());
            }

            if (choices.DryRun || (choices.AllOrNothing && result.Refused > 0))
            {
                transaction.Rollback();
                result = choices.DryRun ? result : result with
                {
                    Added = 0,
                    Problem = new("Ingenting lästes in, eftersom någon rad har fel och alla eller ingen skulle med.", "Nothing was imported, since some row is wrong and it was to be all or none."),
                };
            }
            else
            {
                transaction.Commit();
            }

            return result with { Findings = kept.ToImmutable() };
        }
        finally
        {
            await transaction.DisposeAsync();
        }
    }

    private ImportResult Record(ImportRow[] portion, ImportResult result, Ledger ledger, DbTransaction transaction)
    {
        var making = new EntryMaking(connection, transaction, regions, clock);
        var made = new List<NewEntry>(portion.Length);
        var (added, known, refused) = (0L, 0L, 0L);
        foreach (var row in portion)
        {
            if (row.Request?.Corrects is not null)
            {
                // What is corrected may stand earlier in the same file.
                Append();
            }

            var findings = row.Findings.ToBuilder();
            var entry = Made(row, making, transaction, findings);
            foreach (var finding in findings)
            {
                found?.Invoke(finding);
                if (kept.Count < ImportResult.MostFindings)
                {
                    kept.Add(finding);
                }
            }

            if (entry is null)
            {
                refused++;
            }
            else
            {
                made.Add(entry with { FileRow = row.Number });
            }
        }

        Append();
        return result with { Rows = result.Rows + portion.Length, Added = result.Added + added, Known = result.Known + known, Refused = result.Refused + refused };

        void Append()
        {
            if (made.Count > 0)
            {
                // In the order of the tables: it is found where the last one was.
                var ordered = made.OrderBy(entry => entry.Scope.Top).ThenBy(entry => entry.PeriodTo).ThenBy(entry => entry.Assignment.Number).ThenBy(entry => entry.KnownOn).ToList();
                var there = ledger.Append(ordered).Count(number => number is null);
                known += there;
                added += made.Count - there;
                made.Clear();
            }
        }
    }

    private NewEntry? Made(ImportRow row, EntryMaking making, DbTransaction transaction, ImmutableArray<Finding>.Builder findings)
    {
        if (row is not { Scope: { } scope, Request: { } request, Resolved: { } resolved })
        {
            return null;
        }

        var place = new SourceLocation(file.Name, row.Number);
        var now = Current(scope, transaction);
        if (ReferenceEquals(now, scope))
        {
            return making.Make(scope, request, resolved, place, findings);
        }

        findings.Clear();
        return making.Make(now, request, place, findings);
    }

    /// <summary>The region as it stands in the transaction: somebody may have changed it since the row was looked at.</summary>
    private RegionScope Current(RegionScope scope, DbTransaction transaction)
    {
        if (lastTransaction != transaction)
        {
            current.Clear();
            lastTransaction = transaction;
        }

        return current.TryGetValue(scope.RegionId, out var now) ? now : current[scope.RegionId] = scopes.Of(scope.RegionId, connection, transaction) ?? scope;
    }
}
