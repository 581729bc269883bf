using PatientSafety.Comparison.Wording;
using PatientSafety.Core;

namespace PatientSafety.Comparison.Notes;

/// <summary>Which plans our sources do not hold the whole of.</summary>
internal static class SourceIncomplete
{
    public static IEnumerable<Text> In(Compared compared)
    {
        var incomplete = compared.Plans.Where(plan => !plan.Plan.SourceComplete).ToArray();
        if (incomplete.Length > 0)
        {
            var names = compared.List(incomplete);
            yield return new Text(
                $"Vår källa rymmer inte hela planen för {names.Swedish}; det kan finnas aktiviteter som inte syns här.",
                $"Our source does not hold the whole plan of {names.English}; there may be activities that are not shown here.");
        }

        if (compared.WithoutPlan.Length > 0)
        {
            var names = Listing.Of([.. compared.WithoutPlan.Select(region => region.Name)]);
            yield return new Text($"Ingen plan finns här för {names.Swedish}.", $"There is no plan here for {names.English}.");
        }
    }
}
