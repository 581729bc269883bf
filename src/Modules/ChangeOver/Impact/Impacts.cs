using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>Answers what a new edition means for the regions.</summary>
internal sealed class Impacts(INationalPlans national, IRegions regions)
{
    /// <summary>What it means to go from one edition to another.</summary>
    /// <param name="from">The edition that plans follow, by its reference.</param>
    /// <param name="to">The edition asked about, by its reference; a draft will do.</param>
    /// <param name="regionId">One region, or null for all.</param>
    /// <param name="problems">Where it is said what was asked for and is not there.</param>
    public EditionImpact? Of(string from, string to, string? regionId, ICollection<Text> problems)
    {
        var (earlier, later) = (Edition(from, problems), Edition(to, problems));
        if (regionId is not null && regions.Find(regionId) is null)
        {
            problems.Add(Missing(new($"Regionen ”{regionId}” finns inte eller är inte i bruk.", $"There is no region “{regionId}” in use."), regionId, regions.Active.Select(known => known.Region.Id)));
        }

        if (problems.Count > 0)
        {
            return null;
        }

        var steps = new EditionSteps(national, later!);
        var plans = regions.Active
            .Where(region => regionId is null || region.Region.Id == regionId)
            .SelectMany(region => region.Plans
                .Where(plan => plan.Follows == earlier!.Id || (plan.Follows == later!.Id && plan.Activities.Any(activity => activity.Stays?.Edition == earlier!.Id)))
                .Select(plan => ImpactReading.Of(region.Region, plan, steps, from)));
        return new EditionImpact(earlier!, later!, steps.From(from)!, [.. plans.OfType<PlanImpact>()]);
    }

    private Edition? Edition(string written, ICollection<Text> problems)
    {
        if (national.Find(written) is { } edition)
        {
            return edition;
        }

        var known = national.Editions.Select(edition => edition.Id).Concat(national.Drafts.Select(draft => $"{draft.Id}@{EditionReference.Draft}"));
        problems.Add(Missing(new($"Utgåvan ”{written}” finns inte.", $"There is no edition “{written}”."), written, known));
        return null;
    }

    private static Text Missing(Text sentence, string written, IEnumerable<string> known)
    {
        var remedy = Suggestion.Remedy(written, [.. known]);
        return new Text($"{sentence.Swedish} {remedy.Swedish}", $"{sentence.English} {remedy.English}");
    }
}
