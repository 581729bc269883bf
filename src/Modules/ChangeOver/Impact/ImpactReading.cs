using System.Collections.Immutable;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>Reads what a change of edition means for a plan. Nothing but look-ups: the cost is that of the plan and of the areas.</summary>
internal static class ImpactReading
{
    /// <summary>Reads a plan against the edition that the steps lead to.</summary>
    /// <param name="region">The region.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="steps">The steps to the new edition.</param>
    /// <param name="from">The edition to start from, by its reference; the one that the plan follows where it is left out. For a plan that has begun it is the one that activities stay in.</param>
    /// <returns>What it means, or null where the plan follows an edition that does not exist.</returns>
    public static PlanImpact? Of(Region region, RegionalPlan plan, EditionSteps steps, string? from = null)
    {
        if (steps.From(from ?? plan.Follows) is not { } step)
        {
            return null;
        }

        var begun = plan.Follows == step.To.Id && !step.IsCorrection;
        ImmutableArray<ActivityImpact> activities =
        [
            .. plan.Activities
                .Where(activity => !begun || activity.Stays is not null)
                .Select(activity => new ActivityImpact(activity, References(activity, step, steps))),
        ];
        ImmutableArray<StatementImpact> statements = begun
            ? []
            : [.. plan.Prioritisation.Stated.Select(stated => new StatementImpact(stated, new ReferenceImpact(step.From.Id, step.Of(stated.AreaId))))];
        var own = begun
            ? plan.Activities.SelectMany(activity => activity.Areas, (_, area) => area.AreaId).Concat(plan.Prioritisation.Stated.Select(stated => stated.AreaId))
            : [];
        return new PlanImpact(region, plan, step, activities, statements, Silent(step, activities, statements, own));
    }

    /// <summary>An activity that stays is read from the edition that it stays in.</summary>
    private static ImmutableArray<ReferenceImpact> References(Activity activity, EditionStep step, EditionSteps steps)
    {
        var own = activity.Stays is { } stays ? steps.From(stays.Edition) : step;
        return own is null ? [] : [.. (activity.Stays?.Areas ?? activity.Areas).Select(placement => new ReferenceImpact(own.From.Id, own.Of(placement.AreaId)))];
    }

    private static ImmutableArray<SilentArea> Silent(EditionStep step, ImmutableArray<ActivityImpact> activities, ImmutableArray<StatementImpact> statements, IEnumerable<string> own)
    {
        var spoken = activities.SelectMany(activity => activity.References)
            .Concat(statements.Select(statement => statement.Reference))
            .SelectMany(reference => reference.Outlook.Offers)
            .Where(offer => offer.Pair.Relation != SkosRelation.Related)
            .Select(offer => offer.Area.Id)
            .Concat(own)
            .ToHashSet(StringComparer.Ordinal);
        return [.. step.To.Areas.Where(area => !spoken.Contains(area.Id)).Select(area => new SilentArea(area, step.IsNew(area.Id)))];
    }
}
