namespace PatientSafety.Core;

/// <summary>A stretch of whole days.</summary>
/// <remarks>
/// Both ends are inclusive: a plan "2026–2031" holds on 1 January 2026 and on 31 December 2031.
/// People write and read periods that way, and an exclusive end would have to be explained on every page.
/// </remarks>
public sealed record Period
{
    /// <summary>A period from one day to another.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; the same as the first for a period of one day.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public Period(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            throw new ArgumentException("A period cannot end before it starts.", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>The first day, inclusive.</summary>
    public DateOnly From { get; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly To { get; }

    /// <summary>Whether a day lies in the period.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> on the first and the last day too.</returns>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>Whether the whole of another period lies in this one.</summary>
    /// <param name="other">The other period.</param>
    /// <returns><see langword="true"/> also where they are the same.</returns>
    public bool Contains(Period other) => From <= other.From && other.To <= To;

    /// <summary>Whether the two periods have a day in common.</summary>
    /// <param name="other">The other period.</param>
    /// <returns><see langword="true"/> where one ends on the day the other starts.</returns>
    public bool Overlaps(Period other) => From <= other.To && other.From <= To;

    /// <summary>The period as <c>2026-01-01–2031-12-31</c>.</summary>
    /// <returns>Both ends in ISO 8601.</returns>
    public override string ToString() => FormattableString.Invariant($"{From:yyyy-MM-dd}–{To:yyyy-MM-dd}");
}
