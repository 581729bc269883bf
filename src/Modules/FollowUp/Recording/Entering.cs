using System.Collections.Immutable;
using System.Data.Common;
using System.Threading.Channels;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Recording;

/// <summary>Takes requests to report, many at once, and answers each when its entry is on the disk.</summary>
/// <remarks>Those that arrive while others are being saved are saved together: saving durably costs the same for one as for many.</remarks>
internal sealed class Entering(IDatabase database, Scopes scopes, IRegions regions, TimeProvider clock) : IAsyncDisposable
{
    private const int MostAtOnce = 256;
    private readonly Channel<Waiting> queue = Channel.CreateUnbounded<Waiting>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock starting = new();
    private DbConnection? connection;
    private Ledger? ledger;
    private Task? work;
    private bool hasBegun;

    /// <summary>Records what somebody reports, or says why not.</summary>
    public async Task<EntryOutcome> EnterAsync(EntryRequest request, CancellationToken stop)
    {
        lock (starting)
        {
            work ??= Task.Run(WorkAsync, CancellationToken.None);
        }

        var waiting = new Waiting(request);
        await queue.Writer.WriteAsync(waiting, stop);

        // Whoever goes away does not stop the saving: the answer would be lost, not the entry.
        return await waiting.Outcome.Task;
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        if (work is not null)
        {
            await work;
        }

        Close();
    }

    private async Task WorkAsync()
    {
        var batch = new List<Waiting>(MostAtOnce);
        while (await queue.Reader.WaitToReadAsync())
        {
            while (batch.Count < MostAtOnce && queue.Reader.TryRead(out var waiting))
            {
                batch.Add(waiting);
            }

            Save(batch);
            batch.Clear();
        }
    }

    private void Save(IReadOnlyList<Waiting> batch)
    {
        try
        {
            SaveTogether(batch);
        }
#pragma warning disable CA1031 // Whatever it was, everyone who waits is told.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Close();
            if (!hasBegun && database.ProblemOf(problem) is { } closed)
            {
                // Nobody gets in. Trying for each of them would make the last wait as many times as there are.
                foreach (var one in batch)
                {
                    one.Outcome.TrySetResult(new EntryOutcome(one.Request.Id, null, false, [], closed));
                }
            }
            else if (batch.Count > 1)
            {
                // One that cannot be saved does not take the others with it.
                foreach (var one in batch)
                {
                    Save([one]);
                }
            }
            else if (database.ProblemOf(problem) is { } sentence)
            {
                batch[0].Outcome.TrySetResult(new EntryOutcome(batch[0].Request.Id, null, false, [], sentence));
            }
            else
            {
                batch[0].Outcome.TrySetException(problem);
            }
        }
    }

    private void SaveTogether(IReadOnlyList<Waiting> batch)
    {
        hasBegun = false;
        connection ??= database.Connect();
        ledger ??= new Ledger(connection, clock);
        using var transaction = connection.BeginTransaction();
        hasBegun = true;
        ledger.Join(transaction);
        var outcomes = new EntryOutcome[batch.Count];
        var making = new EntryMaking(connection, transaction, regions, clock);

        // A correction must see what it corrects, so whatever came before it is recorded first.
        var from = 0;
        var made = new List<(int Place, NewEntry Entry, ImmutableArray<Finding> Findings)>(batch.Count);
        for (; from < batch.Count; from++)
        {
            var request = batch[from].Request;
            if (request.Corrects is not null)
            {
                Append(made, outcomes);
            }

            var findings = new List<Finding>();
            var scope = scopes.Of(request.RegionId, connection, transaction);
            if (scope is null)
            {
                outcomes[from] = new EntryOutcome(request.Id, null, false, [], new Text($"Regionen ”{request.RegionId}” finns inte här.", $"There is no region “{request.RegionId}” here."));
            }
            else if (WasThere(request.Id, transaction))
            {
                outcomes[from] = new EntryOutcome(request.Id, null, true, []);
            }
            else if (making.Make(scope, request, null, findings) is { } entry)
            {
                made.Add((from, entry, [.. findings]));
            }
            else
            {
                outcomes[from] = new EntryOutcome(request.Id, null, false, [.. findings]);
            }
        }

        Append(made, outcomes);
        ledger.Finish();
        transaction.Commit();
        for (var place = 0; place < batch.Count; place++)
        {
            batch[place].Outcome.TrySetResult(outcomes[place]);
        }
    }

    private void Append(List<(int Place, NewEntry Entry, ImmutableArray<Finding> Findings)> made, EntryOutcome[] outcomes)
    {
        if (made.Count == 0)
        {
            return;
        }

        var numbers = ledger!.Append([.. made.Select(item => item.Entry)]);
        for (var place = 0; place < made.Count; place++)
        {
            outcomes[made[place].Place] = new EntryOutcome(made[place].Entry.Id, numbers[place], numbers[place] is null, made[place].Findings);
        }

        made.Clear();
    }

    private bool WasThere(Guid id, DbTransaction transaction)
    {
        using var find = new SqlStatement(connection!, transaction, $"SELECT \"Number\" FROM {Storage.FollowUpTables.Entries} WHERE \"Id\" = @p0");
        return find.Ask(id.ToByteArray(bigEndian: true)) is not null;
    }

    private void Close()
    {
        ledger?.Dispose();
        connection?.Dispose();
        ledger = null;
        connection = null;
    }

    private sealed record Waiting(EntryRequest Request)
    {
        public TaskCompletionSource<EntryOutcome> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
