using PatientSafety.ChangeOver.Impact;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Planning;

/// <summary>Finds the plan of a region that a change to an edition is about, and what the change means for it.</summary>
internal sealed class ChangePlans(INationalPlans national)
{
    /// <summary>The impact of a change, or null with the reasons.</summary>
    /// <param name="region">What the region's plugin says.</param>
    /// <param name="to">The edition to change to, by its reference.</param>
    /// <param name="planId">The plan, or null where the region has one to change.</param>
    /// <param name="problems">Where the reasons go.</param>
    public PlanImpact? Of(RegionConfiguration region, string to, string? planId, ICollection<Text> problems)
    {
        if (national.Find(to) is not { } edition)
        {
            var known = national.Editions.Select(edition => edition.Id).Concat(national.Drafts.Select(draft => $"{draft.Id}@{EditionReference.Draft}"));
            problems.Add(Remedied(new($"Utgåvan ”{to}” finns inte.", $"There is no edition “{to}”."), to, [.. known]));
            return null;
        }

        var steps = new EditionSteps(national, edition);
        if (planId is not null)
        {
            if (region.Plans.FirstOrDefault(plan => plan.Id == planId) is not { } plan)
            {
                problems.Add(Remedied(
                    new($"{region.Region.Name} har ingen plan ”{planId}”.", $"{region.Region.Name} has no plan “{planId}”."), planId, [.. region.Plans.Select(plan => plan.Id)]));
                return null;
            }

            return Only([Read(region, plan, steps)], region, to, problems);
        }

        return Only([.. region.Plans.Select(plan => Read(region, plan, steps))], region, to, problems);
    }

    /// <summary>A plan that follows the edition already is read from the one that activities stay in.</summary>
    private static PlanImpact? Read(RegionConfiguration region, RegionalPlan plan, EditionSteps steps) => ImpactReading.Of(
        region.Region,
        plan,
        steps,
        plan.Follows == steps.To.Id ? plan.Activities.FirstOrDefault(activity => activity.Stays is not null)?.Stays!.Edition : null);

    private static PlanImpact? Only(PlanImpact?[] impacts, RegionConfiguration region, string to, ICollection<Text> problems)
    {
        switch (impacts.OfType<PlanImpact>().Where(impact => impact.HasSomethingToDo).ToArray())
        {
            case [var only]:
                return only;
            case []:
                problems.Add(new(
                    $"{region.Region.Name} har inget att byta: planen följer redan {to}.",
                    $"{region.Region.Name} has nothing to change: the plan follows {to} already."));
                return null;
            case var several:
                var ids = string.Join(", ", several.Select(impact => impact.Plan.Id));
                problems.Add(new(
                    $"{region.Region.Name} har flera planer som kan byta till {to}: {ids}. Ange en med --plan.",
                    $"{region.Region.Name} has several plans that can change to {to}: {ids}. Name one with --plan."));
                return null;
        }
    }

    private static Text Remedied(Text sentence, string written, IReadOnlyCollection<string> known)
    {
        var remedy = Suggestion.Remedy(written, known);
        return new($"{sentence.Swedish} {remedy.Swedish}", $"{sentence.English} {remedy.English}");
    }
}
