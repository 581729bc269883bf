using System.Data.Common;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Recording;

/// <summary>Adds entries, and keeps what is worked out from them in step, all in the transaction that it is in. It is for one connection and one thread.</summary>
internal sealed class Ledger : IDisposable
{
    private readonly EntryRows entries;
    private readonly StateRows states;
    private readonly LatestStates latest;
    private readonly TallyChanges tallies;
    private readonly AgeChanges ages;
    private readonly Books books;
    private string seen = string.Empty;
    private long number;

    public Ledger(DbConnection connection, TimeProvider clock)
    {
        entries = new EntryRows(connection);
        states = new StateRows(connection);
        latest = new LatestStates(connection);
        tallies = new TallyChanges(connection);
        ages = new AgeChanges(connection);
        books = new Books(connection, clock);
    }

    /// <summary>Goes on in a transaction that has just begun.</summary>
    public void Join(DbTransaction transaction)
    {
        entries.Join(transaction);
        states.Join(transaction);
        latest.Join(transaction);
        tallies.Join(transaction);
        ages.Join(transaction);
        books.Join(transaction);
        number = entries.LastNumber();
        if (books.Stamp(number) != seen)
        {
            latest.Forget();
        }
    }

    /// <summary>Adds entries in their order. Those that are there already are passed over. What is worked out from them is written by <see cref="Finish"/>.</summary>
    /// <returns>For each its number, or null where it was there already.</returns>
    public IReadOnlyList<long?> Append(IReadOnlyList<NewEntry> added)
    {
        foreach (var scope in added.Select(entry => entry.Scope).Distinct().Where(scope => !books.IsUpToDate(scope)).ToArray())
        {
            WorkOut(scope);
        }

        latest.Prepare(added);
        var numbers = new long?[added.Count];
        var isCounted = true;
        for (var place = 0; place < added.Count; place++)
        {
            if (entries.Add(number + 1, added[place]))
            {
                numbers[place] = ++number;
                isCounted = isCounted && CountNext(added[place], number);
            }

            // Of those that are about the same, all are in before what they say together is worked out, once.
            if (!isCounted && (place + 1 == added.Count || !IsAboutTheSame(added[place], added[place + 1])))
            {
                CountAnew(added[place]);
                isCounted = true;
            }
        }

        return numbers;
    }

    /// <summary>Works everything out anew from the entries of a region: after its organisation, its assignments or its plan have changed.</summary>
    public void WorkOut(RegionScope scope)
    {
        // What other regions are owed is written before it is forgotten.
        Flush();
        latest.Forget();
        books.Clear(scope);
        latest.Clear(scope.Top);
        foreach (var line in books.Said(scope))
        {
            var intervals = Timeline.Of(line.Said);
            foreach (var interval in intervals)
            {
                states.Put(scope.Top, line.PeriodTo, line.Assignment.Number, interval);
            }

            Tally(scope, line.Assignment, line.PeriodTo, intervals, 1);
            latest.Put(scope.Top, line.Assignment.Number, Now(intervals, line.PeriodTo));
        }

        foreach (var assignment in scope.Assignments)
        {
            ages.Add(scope, assignment, books.DayOf(scope), null, latest.Of(scope.Top, assignment.Number));
        }

        Flush();
        books.Close(scope);
    }

    /// <summary>Writes what has been worked out, before the transaction is committed. Where that fails, the ledger is of no more use.</summary>
    public void Finish()
    {
        Flush();
        seen = books.Stamp(number);
    }

    public void Dispose()
    {
        entries.Dispose();
        states.Dispose();
        latest.Dispose();
        tallies.Dispose();
        ages.Dispose();
        books.Dispose();
    }

    private static bool IsAboutTheSame(NewEntry one, NewEntry other) => one.Assignment.Number == other.Assignment.Number && one.PeriodTo == other.PeriodTo;

    /// <summary>The usual cases, told from the general one for speed: the first word of a later period, or a later word of the latest.</summary>
    /// <returns>Whether it was one of them; nothing has been counted where it was not.</returns>
    private bool CountNext(NewEntry entry, long number)
    {
        var (scope, assignment, period) = (entry.Scope, entry.Assignment, entry.PeriodTo);
        var before = latest.Of(scope.Top, assignment.Number);
        if (entry.Corrects is not null || period < before?.PeriodTo || (period == before?.PeriodTo && entry.KnownOn < before?.HeardOn))
        {
            return false;
        }

        var same = period == before?.PeriodTo ? before : null;
        if (entry.KnownOn > same?.HeardOn)
        {
            states.End(scope.Top, period, assignment.Number, same.Value.HeardOn, entry.KnownOn);
        }

        states.Put(scope.Top, period, assignment.Number, new Interval(entry.KnownOn, DayText.Never, number, entry.State));
        tallies.Add(scope, assignment, period, entry.KnownOn, entry.State.Counted - (same?.State.Counted ?? default));
        Follow(entry, before, new LatestState(period, entry.KnownOn, number, entry.State));
        return true;
    }

    /// <summary>The general case: what was known when is worked out from all that was said of the period.</summary>
    private void CountAnew(NewEntry entry)
    {
        var (scope, assignment, period) = (entry.Scope, entry.Assignment, entry.PeriodTo);
        var before = latest.Of(scope.Top, assignment.Number);
        Tally(scope, assignment, period, states.Of(scope.Top, period, assignment.Number), -1);
        states.Remove(scope.Top, period, assignment.Number);
        var intervals = Timeline.Of(entries.Of(assignment.Number, period));
        foreach (var interval in intervals)
        {
            states.Put(scope.Top, period, assignment.Number, interval);
        }

        Tally(scope, assignment, period, intervals, 1);
        Follow(entry, before, before is { } known && period < known.PeriodTo ? known : Now(intervals, period));
    }

    private void Follow(NewEntry entry, LatestState? before, LatestState after)
    {
        if (after != before)
        {
            latest.Put(entry.Scope.Top, entry.Assignment.Number, after);
            ages.Add(entry.Scope, entry.Assignment, books.DayOf(entry.Scope), before, after);
        }
    }

    private static LatestState Now(IReadOnlyList<Interval> intervals, DateOnly period)
    {
        var now = intervals[^1];
        return new LatestState(period, now.From, now.Entry, now.State);
    }

    private void Tally(RegionScope scope, Assignment assignment, DateOnly period, IReadOnlyList<Interval> intervals, int times)
    {
        foreach (var interval in intervals)
        {
            var counts = times > 0 ? interval.State.Counted : new Counts() - interval.State.Counted;
            tallies.Add(scope, assignment, period, interval.From, counts);
            if (interval.To != DayText.Never)
            {
                tallies.Add(scope, assignment, period, interval.To, new Counts() - counts);
            }
        }
    }

    private void Flush()
    {
        latest.Flush();
        tallies.Flush();
        ages.Flush();
    }
}
