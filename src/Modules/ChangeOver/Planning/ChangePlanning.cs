using System.Collections.Immutable;
using PatientSafety.ChangeOver.Choosing;
using PatientSafety.ChangeOver.Impact;

namespace PatientSafety.ChangeOver.Planning;

/// <summary>The rules of merging a plan with a new edition. Pure: the same impact and choices give the same plan.</summary>
internal static class ChangePlanning
{
    public static ChangePlan Of(PlanImpact impact, Choices choices) => new(
        impact,
        [.. impact.Activities.Select(activity => Activity(activity, choices.ForActivity(activity.Activity.Id)))],
        Settled([.. impact.Statements.Select(statement => Statement(statement, choices.ForArea(statement.Stated.AreaId)))]));

    private static PlannedActivity Activity(ActivityImpact impact, ActivityChoice? choice)
    {
        if (impact.References.IsEmpty)
        {
            return new PlannedActivity(impact, impact.Verdict, [], Choice: null);
        }

        if (choice is { Stays: true })
        {
            return new PlannedActivity(impact, Verdict.Stays, [.. impact.References.Select(reference => new PlannedReference(reference, Verdict.Stays, []))], choice);
        }

        if (choice is { Areas.IsEmpty: false })
        {
            var successors = Successors.Of(impact.References, [.. choice.Areas.Select(area => area.AreaId)]);
            return new PlannedActivity(
                impact,
                Verdict.MovesAsChosen,
                [.. impact.References.Select((reference, place) => new PlannedReference(reference, ByChoice(reference, successors[place]), successors[place]))],
                choice);
        }

        return new PlannedActivity(impact, impact.Verdict, [.. impact.References.Select(ByItself)], Choice: null);
    }

    private static PlannedStatement Statement(StatementImpact impact, StatementChoice? choice) => new(
        impact,
        choice switch
        {
            { Drop: true } => new PlannedReference(impact.Reference, Verdict.Dropped, []),
            { Becomes.IsEmpty: false } => new PlannedReference(
                impact.Reference, Verdict.MovesAsChosen, [.. choice.Becomes.Select(area => area.AreaId).Distinct(StringComparer.Ordinal)]),
            _ => ByItself(impact.Reference),
        },
        choice);

    private static PlannedReference ByItself(ReferenceImpact reference) =>
        new(reference, reference.Outlook.Verdict, reference.Outlook.Successor is { } successor ? [successor.Id] : []);

    /// <summary>To choose what happens by itself is no choice: the crosswalk says so, and goes on saying so.</summary>
    private static Verdict ByChoice(ReferenceImpact reference, ImmutableArray<string> successors) =>
        successors.IsEmpty ? Verdict.Dropped
        : successors is [var only] && only == reference.Outlook.Successor?.Id ? reference.Outlook.Verdict
        : Verdict.MovesAsChosen;

    private static ImmutableArray<PlannedStatement> Settled(ImmutableArray<PlannedStatement> statements)
    {
        var crowded = statements
            .SelectMany(statement => statement.Reference.To)
            .GroupBy(area => area, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any())
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        return crowded.Count == 0
            ? statements
            : [.. statements.Select(statement => statement with { MeetsAnotherIn = statement.Reference.To.FirstOrDefault(crowded.Contains) })];
    }
}
