using System.Collections.Immutable;
using PatientSafety.Comparison.Matrix;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Nearness;

/// <summary>Finds the activities of other regions that are nearest in meaning.</summary>
internal sealed class NearActivities
{
    private const int AtMost = 5;
    private const int WordsAtMost = 5;
    private const double WeightOfText = 0.75;
    private const double WeightOfAreas = 0.25;

    // Below these it is noise: a common word or two, or nothing but an area that hundreds of activities share.
    private const double LeastLikeness = 0.05;
    private const double LeastNearness = 0.2;

    private readonly TextIndex index;
    private readonly SharedAreas areas;
    private readonly Dictionary<(string Region, string Activity), TermVector> byId = [];

    public NearActivities(INationalPlans national, ActivePlans plans)
    {
        Plans = plans;
        index = new TextIndex(
        [
            .. plans.Plans.SelectMany(reading => reading.Plan.Plan.Activities.Select(activity => ActivityText.Of(reading.Plan, activity))),
        ]);
        areas = new SharedAreas(national, plans.Plans.Select(reading => reading.Plan.Edition));
        foreach (var vector in index.Vectors)
        {
            byId.TryAdd((vector.Text.Plan.Region.Id, vector.Text.Activity.Id), vector);
        }
    }

    /// <summary>The plans that this was made from.</summary>
    public ActivePlans Plans { get; }

    public ImmutableArray<NearActivity> To(string regionId, string activityId)
    {
        if (!byId.TryGetValue((regionId, activityId), out var asked))
        {
            return [];
        }

        var likeness = index.Likeness(asked);
        return
        [
            .. index.Vectors
                .Select((vector, place) => (Vector: vector, Likeness: likeness[place]))
                .Where(other => other.Likeness >= LeastLikeness && !string.Equals(other.Vector.Text.Plan.Region.Id, regionId, StringComparison.Ordinal))
                .Select(other => (other.Vector, Near: Weigh(asked, other.Vector, other.Likeness)))
                .Where(other => other.Near.Nearness >= LeastNearness)
                .OrderByDescending(other => other.Near.Nearness)
                .ThenBy(other => other.Near.Plan.Region.Id, StringComparer.Ordinal)
                .ThenBy(other => other.Near.Plan.Plan.Id, StringComparer.Ordinal)
                .ThenBy(other => other.Near.Activity.Id, StringComparer.Ordinal)
                .Take(AtMost)
                .Select(other => other.Near with { SharedWords = [.. other.Vector.WordsNearTo(asked).Take(WordsAtMost)] }),
        ];
    }

    private NearActivity Weigh(TermVector asked, TermVector other, double likeness)
    {
        var shared = areas.Of(asked.Text, other.Text);

        // Titles are short, and two that mean the same seldom share more than a word: the root gives such a word its due.
        var nearness = (WeightOfText * Math.Sqrt(likeness)) + (WeightOfAreas * SharedAreas.Extent(asked.Text, other.Text, shared.Length));

        // Rounded, so that the last bits of a sum decide no order.
        return new NearActivity(other.Text.Plan, other.Text.Activity, Math.Min(1, Math.Round(nearness, 4)), shared, []);
    }
}
