using System.Collections.Immutable;

namespace PatientSafety.Indicators.Drawing;

/// <summary>Finds a place for the label of a level where it covers no value and no line between values.</summary>
/// <param name="frame">The picture.</param>
/// <param name="drawn">What is drawn: stretches of points, a single one for what stands alone.</param>
internal sealed class LevelLabels(TrendFrame frame, IReadOnlyCollection<ImmutableArray<(double X, double Y)>> drawn)
{
    private const double LetterWidth = 7.2;
    private const double Height = 15;
    private const int Steps = 12;
    private readonly List<(double Left, double Right, double Top)> taken = [];

    /// <summary>Where a label begins, and its base line: above or below its level, at the left or the right.</summary>
    public (double X, double Y) Place(string text, double level)
    {
        var width = text.Length * LetterWidth;
        (double X, double Y)[] places =
        [
            (frame.Left + 6, level - 5),
            (frame.Left + 6, level + Height - 1),
            (frame.Right - width - 4, level - 5),
            (frame.Right - width - 4, level + Height - 1),
            ((frame.Left + frame.Right - width) / 2, level - 5),
            ((frame.Left + frame.Right - width) / 2, level + Height - 1),
        ];
        var place = places.FirstOrDefault(IsFree, places[0]);
        taken.Add((place.X, place.X + width, place.Y - Height));
        return place;

        bool IsFree((double X, double Y) at) => at.Y - Height > 0 && at.Y < frame.Bottom - 2
            && !taken.Exists(other => other.Left < at.X + width && at.X < other.Right && Math.Abs(other.Top - (at.Y - Height)) < Height)
            && !drawn.SelectMany(Points).Any(point => point.X > at.X - 8 && point.X < at.X + width + 8 && point.Y > at.Y - Height - 6 && point.Y < at.Y + 8);
    }

    /// <summary>The points of a stretch, and enough between them to stand for its lines.</summary>
    private static IEnumerable<(double X, double Y)> Points(ImmutableArray<(double X, double Y)> stretch) => stretch.Length == 1
        ? stretch
        : stretch.Zip(stretch.Skip(1)).SelectMany(ends => Enumerable.Range(0, Steps + 1).Select(step => (
            ends.First.X + ((ends.Second.X - ends.First.X) * step / Steps), ends.First.Y + ((ends.Second.Y - ends.First.Y) * step / Steps))));
}
