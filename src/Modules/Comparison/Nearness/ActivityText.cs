using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Nearness;

/// <summary>The words of an activity, each once, with how much it counts.</summary>
internal sealed record ActivityText(ComparedPlan Plan, Activity Activity, IReadOnlyList<(string Written, string Plain, double Weight)> Words)
{
    // The title says what is done; the rationale says why, in our words.
    private const double WeightOfTitle = 2;
    private const double WeightOfRationale = 1;

    /// <summary>The ids of its areas, in its plan's edition.</summary>
    public IReadOnlySet<string> Areas { get; } = Activity.Areas.Select(placement => placement.AreaId).ToHashSet(StringComparer.Ordinal);

    public static ActivityText Of(ComparedPlan plan, Activity activity)
    {
        var title = WordsOf.Text(activity.Title.Swedish).Select(word => (word.Written, word.Plain, Weight: WeightOfTitle));
        var rationale = WordsOf.Text(activity.Rationale?.Swedish ?? string.Empty).Select(word => (word.Written, word.Plain, Weight: WeightOfRationale));
        return new ActivityText(
            plan,
            activity,
            [.. title.Concat(rationale)
                .GroupBy(word => word.Plain, StringComparer.Ordinal)
                .Select(word => (word.First().Written, word.Key, word.Sum(place => place.Weight)))]);
    }
}
