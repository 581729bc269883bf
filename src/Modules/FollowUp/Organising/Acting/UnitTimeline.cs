using System.Collections.Immutable;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Organising.Acting;

/// <summary>Changes the versions of a unit from a day on. What was before that day is never touched.</summary>
internal static class UnitTimeline
{
    /// <summary>Gives a property another value from a day on, for as long as it had the value that it had on that day.</summary>
    public static ImmutableArray<UnitVersion> Change<T>(ImmutableArray<UnitVersion> versions, DateOnly day, Func<UnitVersion, T> property, Func<UnitVersion, UnitVersion> change)
    {
        var divided = Divide(versions, day);
        var at = IndexOn(divided, day);
        var value = property(divided[at]);
        var changed = divided.ToBuilder();
        do
        {
            changed[at] = change(divided[at]);
            at++;
        }
        while (at < divided.Length && Follows(divided[at - 1], divided[at]) && EqualityComparer<T>.Default.Equals(property(divided[at]), value));
        return Joined(changed.ToImmutable());
    }

    /// <summary>Ends the stretch that holds on a day, so that the day is the first without it. A later stretch stays.</summary>
    public static ImmutableArray<UnitVersion> End(ImmutableArray<UnitVersion> versions, DateOnly day)
    {
        var divided = Divide(versions, day);
        var first = IndexOn(divided, day);
        var last = first;
        while (last + 1 < divided.Length && Follows(divided[last], divided[last + 1]))
        {
            last++;
        }

        return divided.RemoveRange(first, last - first + 1);
    }

    /// <summary>Adds a stretch where there was none.</summary>
    public static ImmutableArray<UnitVersion> Add(ImmutableArray<UnitVersion> versions, UnitVersion added) => Joined([.. versions.Append(added).OrderBy(version => version.From)]);

    /// <summary>Puts a unit under another wherever it stood under one between two days.</summary>
    public static ImmutableArray<UnitVersion> Move(ImmutableArray<UnitVersion> versions, DateOnly from, DateOnly? to, int parent, int newParent)
    {
        var divided = Divide(versions, from);
        divided = to is { } last && last < DateOnly.MaxValue ? Divide(divided, last.AddDays(1)) : divided;
        return Joined([.. divided.Select(version => version.Parent == parent && version.From >= from && (to is null || version.From <= to) ? version with { Parent = newParent } : version)]);
    }

    /// <summary>The last day of the stretch that begins on a day and has nothing in it; null where nothing comes after.</summary>
    public static DateOnly? EndOfGap(ImmutableArray<UnitVersion> versions, DateOnly day) => versions.FirstOrDefault(version => version.From > day)?.From.AddDays(-1);

    public static bool Exists(ImmutableArray<UnitVersion> versions, DateOnly from, DateOnly? to)
    {
        var day = from;
        foreach (var version in versions.Where(version => version.To is null || version.To >= from))
        {
            if (version.From > day)
            {
                return false;
            }

            if (version.To is not { } last || (to is { } until && last >= until))
            {
                return true;
            }

            day = last.AddDays(1);
        }

        return false;
    }

    private static bool Follows(UnitVersion earlier, UnitVersion later) => earlier.To is { } last && last < DateOnly.MaxValue && last.AddDays(1) == later.From;

    private static int IndexOn(ImmutableArray<UnitVersion> versions, DateOnly day)
    {
        for (var at = 0; at < versions.Length; at++)
        {
            if (versions[at].HoldsOn(day))
            {
                return at;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(day), day, "The unit does not exist on that day.");
    }

    private static ImmutableArray<UnitVersion> Divide(ImmutableArray<UnitVersion> versions, DateOnly day) =>
        [.. versions.SelectMany(version => version.From < day && version.HoldsOn(day) ? new[] { version with { To = day.AddDays(-1) }, version with { From = day } } : [version])];

    /// <summary>Versions that say the same one after the other are one.</summary>
    private static ImmutableArray<UnitVersion> Joined(ImmutableArray<UnitVersion> versions)
    {
        var joined = ImmutableArray.CreateBuilder<UnitVersion>();
        foreach (var version in versions)
        {
            if (joined.Count > 0 && Follows(joined[^1], version) && joined[^1] with { From = version.From, To = version.To } == version)
            {
                joined[^1] = joined[^1] with { To = version.To };
            }
            else
            {
                joined.Add(version);
            }
        }

        return joined.ToImmutable();
    }
}
