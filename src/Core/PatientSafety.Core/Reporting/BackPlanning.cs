using System.Collections.Immutable;
using PatientSafety.Core.Regional;

namespace PatientSafety.Core.Reporting;

/// <summary>Back-planning: the unit is done before the operation, the operation before the division, the division before the region.</summary>
public static class BackPlanning
{
    /// <summary>
    /// The days between two levels where the region does not say: two weeks, chosen by us.
    /// Where the time from the end of the period to the due date is too short for that, the levels share it alike.
    /// </summary>
    public const int OurDays = 14;

    /// <summary>The last day for a level to be done with its part of a report.</summary>
    /// <param name="configuration">The region, whose levels are in order from the top down.</param>
    /// <param name="occasion">The report. It is drawn up at the level that its rule names, and at the region where it names none.</param>
    /// <param name="levelId">A level of the region, or <see cref="Level.Region"/>.</param>
    /// <returns>
    /// The day, in calendar days back from the due date over the levels between; <see langword="null"/> where the report has no due date,
    /// the region has no such level, or the level lies above the one that draws the report up.
    /// </returns>
    public static LevelDeadline? LastDay(this RegionConfiguration configuration, ReportingOccasion occasion, string levelId)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(occasion);
        var top = PlaceOf(configuration, occasion.Rule.LevelId ?? Level.Region);
        var place = PlaceOf(configuration, levelId);
        if (occasion.DueOn is not { } dueOn || top is not { } drawnUpAt || place is not { } asked || asked < drawnUpAt)
        {
            return null;
        }

        ImmutableArray<Level> below = [.. configuration.Levels.Skip(drawnUpAt)];
        var ours = OurLead(below, dueOn.DayNumber - occasion.Covered.To.DayNumber);
        var passed = below.Take(asked - drawnUpAt).ToArray();
        var days = passed.Sum(level => level.Lead?.Days ?? ours);
        return new LevelDeadline(
            levelId,
            dueOn.AddDays(-days),
            days,
            IsOurs(occasion.Rule.DueProvenance) || passed.Any(level => level.Lead is not { } lead || IsOurs(lead.Provenance)));
    }

    /// <summary>What is left of the time is shared by the levels that say nothing, with as much again for the lowest one to do its own part in.</summary>
    private static int OurLead(ImmutableArray<Level> below, int daysToDue)
    {
        var left = daysToDue - below.Sum(level => level.Lead?.Days ?? 0);
        return Math.Clamp(left / (below.Count(level => level.Lead is null) + 1), 0, OurDays);
    }

    /// <summary>The place of a level counted from the region, which is 0, or null where there is no such level.</summary>
    private static int? PlaceOf(RegionConfiguration configuration, string levelId)
    {
        if (string.Equals(levelId, Level.Region, StringComparison.Ordinal))
        {
            return 0;
        }

        for (var place = 0; place < configuration.Levels.Length; place++)
        {
            if (string.Equals(configuration.Levels[place].Id, levelId, StringComparison.Ordinal))
            {
                return place + 1;
            }
        }

        return null;
    }

    private static bool IsOurs(Provenance provenance) => provenance.Attestation == Attestation.OurPlacement;
}
