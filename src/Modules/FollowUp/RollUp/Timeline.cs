using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>What was known when of one assignment for one period.</summary>
internal static class Timeline
{
    /// <summary>
    /// The latest word counts: of two entries the one known later, on the same day the one that came in later.
    /// A correction stands in the place of the entry that it corrects, from the day on which it was made; it does not overtake what was said after that entry.
    /// What has been taken back does not count, and what was said before it holds again.
    /// </summary>
    /// <param name="said">All entries of the assignment and period. Each is corrected by one at most, and no correction is known before what it corrects.</param>
    /// <returns>The intervals in order of time, without gaps; the last one still holds.</returns>
    public static IReadOnlyList<Interval> Of(IReadOnlyList<SaidOn> said)
    {
        if (said.Count == 1)
        {
            return [new Interval(said[0].KnownOn, DayText.Never, said[0].Number, said[0].State)];
        }

        // Of each line of corrections the beginning gives its place; the latest comes first.
        var lines = said
            .GroupBy(entry => entry.Root)
            .Select(line => line.OrderBy(entry => entry.Number).ToArray())
            .OrderByDescending(line => line[0].KnownOn)
            .ThenByDescending(line => line[0].Number)
            .ToArray();
        var intervals = new List<Interval>(said.Count);
        foreach (var day in said.Select(entry => entry.KnownOn).Distinct().Order())
        {
            var known = Known(lines, day);
            if (intervals is [.., var before])
            {
                if (before.Entry == known.Number)
                {
                    continue;
                }

                intervals[^1] = before with { To = day };
            }

            intervals.Add(new Interval(day, DayText.Never, known.Number, known.State));
        }

        return intervals;
    }

    private static SaidOn Known(SaidOn[][] lines, DateOnly day)
    {
        var words = lines.Where(line => line[0].KnownOn <= day).Select(line => line.Last(entry => entry.KnownOn <= day)).ToArray();
        foreach (var word in words)
        {
            if (word.State.Core is not null)
            {
                return word;
            }
        }

        return words[0];
    }
}
