using PatientSafety.Core;

namespace PatientSafety.Comparison.Timeline;

/// <summary>Where days fall on a drawn time line. It spans whole years, so that its marks do.</summary>
/// <param name="FirstYear">The first year.</param>
/// <param name="Years">How many years.</param>
/// <param name="Width">The width of the line.</param>
internal sealed record TimeScale(int FirstYear, int Years, double Width)
{
    private const int MostMarks = 14;
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    public static TimeScale Of(IReadOnlyCollection<Period> periods, double width)
    {
        var first = periods.Min(period => period.From.Year);
        return new TimeScale(first, periods.Max(period => period.To.Year) - first + 1, width);
    }

    /// <summary>The years to mark: all, or every second, fifth … where they would stand too close.</summary>
    public IEnumerable<int> Marks
    {
        get
        {
            var step = Steps.FirstOrDefault(step => Years / step <= MostMarks, 1000);
            for (var year = FirstYear; year <= FirstYear + Years; year += step)
            {
                yield return year;
            }
        }
    }

    public double StartOf(int year) => (year - FirstYear) * Width / Years;

    /// <summary>The left edge and the width of a period; both of its ends are inclusive.</summary>
    public (double Left, double Width) Place(Period period)
    {
        var left = Of(period.From, 0);
        return (left, Of(period.To, 1) - left);
    }

    private double Of(DateOnly day, int daysMore)
    {
        var days = DateTime.IsLeapYear(day.Year) ? 366.0 : 365.0;
        return (day.Year - FirstYear + ((day.DayOfYear - 1 + daysMore) / days)) * Width / Years;
    }
}
