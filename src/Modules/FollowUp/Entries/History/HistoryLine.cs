using System.Collections.Immutable;
using PatientSafety.FollowUp.Entries.Reading;

namespace PatientSafety.FollowUp.Entries.History;

/// <summary>Something that was said, with what it was corrected to.</summary>
/// <param name="Entries">The entries, newest first: the last correction, and last what was said to begin with.</param>
/// <param name="Holds">Whether it is what holds of its period, on the day that is asked about.</param>
internal sealed record HistoryLine(ImmutableArray<StoredEntry> Entries, bool Holds)
{
    public StoredEntry Latest => Entries[0];

    /// <summary>The lines of what was said of an assignment, newest first, as they were known on a day.</summary>
    public static ImmutableArray<HistoryLine> Of(IEnumerable<StoredEntry> entries, DateOnly? asOf)
    {
        var known = entries.Where(entry => asOf is null || entry.KnownOn <= asOf).ToArray();

        // The same order as the roll-ups have: a correction does not overtake what was said after that which it corrects.
        var lines = known.GroupBy(entry => entry.Root)
            .Select(line => line.OrderByDescending(entry => entry.Number).ToImmutableArray())
            .OrderByDescending(line => line[^1].KnownOn).ThenByDescending(line => line[^1].Number)
            .ToArray();
        var holding = lines.GroupBy(line => line[0].About.To)
            .Select(period => period.FirstOrDefault(line => !line[0].TakesBack))
            .Where(line => !line.IsDefault)
            .Select(line => line[0].Number)
            .ToHashSet();
        return [.. lines.OrderByDescending(line => line[0].Number).Select(line => new HistoryLine(line, holding.Contains(line[0].Number)))];
    }
}
