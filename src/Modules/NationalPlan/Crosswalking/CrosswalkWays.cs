using System.Collections.Concurrent;
using System.Collections.Immutable;
using PatientSafety.Core.National;

namespace PatientSafety.NationalPlan.Crosswalking;

/// <summary>Finds the way from one edition to another: the crosswalk that somebody wrote, its inverse, or the shortest chain of them.</summary>
internal sealed class CrosswalkWays(ImmutableArray<Crosswalk> crosswalks)
{
    private readonly ConcurrentDictionary<(string From, string To), Crosswalk?> found = new();

    public Crosswalk? Between(string from, string to) => found.GetOrAdd((from, to), ends => Find(ends.From, ends.To));

    private Crosswalk? Find(string from, string to)
    {
        if (from == to)
        {
            return null;
        }

        var reached = new Dictionary<string, Crosswalk?>(StringComparer.Ordinal) { [from] = null };
        var next = new Queue<string>([from]);
        while (next.TryDequeue(out var here))
        {
            foreach (var step in StepsFrom(here).Where(step => !reached.ContainsKey(step.To)))
            {
                var way = reached[here] is { } before ? CrosswalkChain.Join(before, step) : step;
                if (step.To == to)
                {
                    return way;
                }

                reached[step.To] = way;
                next.Enqueue(step.To);
            }
        }

        return null;
    }

    /// <summary>What somebody wrote in this direction comes before what is read backwards.</summary>
    private IEnumerable<Crosswalk> StepsFrom(string edition) =>
        crosswalks.Where(crosswalk => crosswalk.From == edition)
            .Concat(crosswalks.Where(crosswalk => crosswalk.To == edition).Select(crosswalk => crosswalk.Inverse()));
}
