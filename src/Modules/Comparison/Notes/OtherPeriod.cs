using PatientSafety.Comparison.Wording;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Notes;

/// <summary>Which plans never hold at the same time.</summary>
internal static class OtherPeriod
{
    private const int PeriodsAtMost = 6;

    public static IEnumerable<Text> In(Compared compared)
    {
        var known = compared.Plans.Where(plan => plan.Plan.Period is not null).ToArray();
        if (known.Length > 1 && Apart(known) is { Length: > 0 } apart)
        {
            yield return new Text($"Planer som inte har någon dag gemensam: {apart.Say(Language.Swedish, compared)}.", $"Plans without a day in common: {apart.Say(Language.English, compared)}.");
        }

        var unknown = compared.Plans.Where(plan => plan.Plan.Period is null).ToArray();
        if (unknown.Length > 0)
        {
            var names = compared.List(unknown);
            yield return new Text($"Perioden är inte känd för {names.Swedish}.", $"The period is not known for {names.English}.");
        }
    }

    /// <summary>The plans that have no day in common with at least one other, by period.</summary>
    /// <remarks>A plan has such a counterpart exactly when it starts after the earliest end or ends before the latest start, so no pairs need to be gone through.</remarks>
    private static IGrouping<Period, ComparedPlan>[] Apart(ComparedPlan[] plans)
    {
        var earliestEnd = plans.Min(plan => plan.Plan.Period!.To);
        var latestStart = plans.Max(plan => plan.Plan.Period!.From);
        return
        [
            .. plans
                .Where(plan => plan.Plan.Period!.From > earliestEnd || plan.Plan.Period.To < latestStart)
                .GroupBy(plan => plan.Plan.Period!)
                .OrderBy(group => group.Key.From)
                .ThenBy(group => group.Key.To),
        ];
    }

    private static string Say(this IGrouping<Period, ComparedPlan>[] groups, Language language, Compared compared)
    {
        var shown = groups.Take(PeriodsAtMost).Select(group => $"{Periods.Of(group.Key)} {compared.List(group).In(language)}");
        var left = groups.Skip(PeriodsAtMost).Sum(group => group.Count());
        return left == 0
            ? string.Join("; ", shown)
            : $"{string.Join("; ", shown)}; {new Text($"och {left} till", $"and {left} more").In(language)}";
    }
}
