using PatientSafety.ChangeOver.Impact;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Choosing;

/// <summary>Holds choices against the plan and the change that they are for.</summary>
internal static class ChoiceChecks
{
    public static IEnumerable<Finding> Check(PlanImpact impact, Choices choices, SourceLocation? file)
    {
        var plan = ChangePlanning.Of(impact, choices);
        var activities = impact.Activities.ToDictionary(activity => activity.Activity.Id, StringComparer.Ordinal);
        return [
            .. choices.Activities.SelectMany(choice => activities.TryGetValue(choice.ActivityId, out var activity) ? OfActivity(activity, choice, impact) : Unknown(choice, impact)),
            .. choices.Statements.SelectMany(choice => OfStatement(choice, impact)),
            .. Twice(choices.Activities, choice => choice.ActivityId, choice => choice.At, ChoiceFindings.ActivityChosenTwice),
            .. Twice(choices.Statements, choice => choice.AreaId, choice => choice.At, ChoiceFindings.AreaChosenTwice),
            .. Missing(plan, choices, file),
            .. StatedTwice(plan, file),
        ];
    }

    private static IEnumerable<Finding> Unknown(ActivityChoice choice, PlanImpact impact)
    {
        if (impact.Plan.Activities.Any(activity => activity.Id == choice.ActivityId))
        {
            return [ChoiceFindings.NothingToMove.At(choice.At, new(
                $"”{choice.ActivityId}” är redan i {impact.Step.To.Id}.", $"“{choice.ActivityId}” is in {impact.Step.To.Id} already."))];
        }

        return [ChoiceFindings.UnknownActivity.At(
            choice.At,
            new($"Planen har ingen aktivitet ”{choice.ActivityId}”.", $"The plan has no activity “{choice.ActivityId}”."),
            Suggestion.Remedy(choice.ActivityId, [.. impact.Activities.Select(activity => activity.Activity.Id)]))];
    }

    private static IEnumerable<Finding> OfActivity(ActivityImpact activity, ActivityChoice choice, PlanImpact impact)
    {
        var title = activity.Activity.Title;
        if (activity.References.IsEmpty)
        {
            yield return ChoiceFindings.NothingToMove.At(choice.At, new($"”{title}” har inget område.", $"“{title.In(Language.English)}” has no area."));
            yield break;
        }

        if (choice.Stays)
        {
            if (activity.References.Any(reference => reference.Edition == impact.Step.To.Id))
            {
                yield return ChoiceFindings.StaysWhereItGoes.At(choice.At, new(
                    $"”{title}” är redan i {impact.Step.To.Id}.", $"“{title.In(Language.English)}” is in {impact.Step.To.Id} already."));
            }

            yield break;
        }

        if (!activity.NeedsChoice)
        {
            yield return ChoiceFindings.ChoiceNotNeeded.At(choice.At, new($"”{title}” flyttas av sig själv.", $"“{title.In(Language.English)}” moves by itself."));
        }

        foreach (var area in choice.Areas.Where(area => !activity.References.Any(reference => Successors.Offers(reference, area.AreaId))))
        {
            yield return ChoiceFindings.AreaNotOffered.At(area.At ?? choice.At, new(
                $"”{area.AreaId}” hör inte till dem som föreslås för ”{title}”.", $"“{area.AreaId}” is not among those offered for “{title.In(Language.English)}”."));
        }

        var successors = Successors.Of(activity.References, [.. choice.Areas.Select(area => area.AreaId)]);
        foreach (var left in activity.References.Where((_, place) => successors[place].IsEmpty))
        {
            yield return ChoiceFindings.AreaLeftOut.At(choice.At, new(
                $"”{title}” lämnar ”{left.Outlook.Name}” utan att något tar vid.", $"“{title.In(Language.English)}” leaves “{left.Outlook.Name.In(Language.English)}” with nothing in its place."));
        }
    }

    private static IEnumerable<Finding> OfStatement(StatementChoice choice, PlanImpact impact)
    {
        var statement = impact.Statements.FirstOrDefault(statement => statement.Stated.AreaId == choice.AreaId);
        if (statement is null)
        {
            yield return ChoiceFindings.NotStated.At(
                choice.At,
                new($"Planen säger inget om ”{choice.AreaId}”.", $"The plan says nothing about “{choice.AreaId}”."),
                Suggestion.Remedy(choice.AreaId, [.. impact.Statements.Select(stated => stated.Stated.AreaId)]));
            yield break;
        }

        if (choice.Drop && string.IsNullOrWhiteSpace(choice.Reason))
        {
            yield return ChoiceFindings.DropWithoutReason.At(choice.At, new(
                $"Varför tas ”{statement.Reference.Outlook.Name}” bort?", $"Why is “{statement.Reference.Outlook.Name.In(Language.English)}” dropped?"));
        }

        // To drop what could move is a choice that only a person can make.
        if (!choice.Drop && !statement.Reference.Outlook.NeedsChoice)
        {
            yield return ChoiceFindings.ChoiceNotNeeded.At(choice.At, new(
                $"”{statement.Reference.Outlook.Name}” flyttas av sig självt.", $"“{statement.Reference.Outlook.Name.In(Language.English)}” moves by itself."));
        }

        foreach (var area in choice.Becomes.Where(area => !Successors.Offers(statement.Reference, area.AreaId)))
        {
            yield return ChoiceFindings.AreaNotOffered.At(area.At ?? choice.At, new(
                $"”{area.AreaId}” hör inte till dem som föreslås för ”{statement.Reference.Outlook.Name}”.",
                $"“{area.AreaId}” is not among those offered for “{statement.Reference.Outlook.Name.In(Language.English)}”."));
        }
    }

    private static IEnumerable<Finding> Twice<T>(IEnumerable<T> choices, Func<T, string> id, Func<T, SourceLocation?> at, FindingKind kind) =>
        from same in choices.GroupBy(id, StringComparer.Ordinal)
        from again in same.Skip(1)
        select kind.At(at(again), new($"”{same.Key}” har redan ett val.", $"“{same.Key}” already has a choice."));

    private static IEnumerable<Finding> Missing(ChangePlan plan, Choices choices, SourceLocation? file)
    {
        foreach (var activity in plan.Activities.Where(activity => activity.IsOpen && choices.ForActivity(activity.Impact.Activity.Id) is null).Select(activity => activity.Impact.Activity))
        {
            yield return ChoiceFindings.ChoiceMissing.At(file, new(
                $"”{activity.Title}” ({activity.Id}) kräver ett val.", $"“{activity.Title.In(Language.English)}” ({activity.Id}) needs a choice."));
        }

        foreach (var open in plan.Statements.Where(statement => statement.Impact.Reference.Outlook.NeedsChoice && statement.Choice is null).Select(statement => statement.Impact.Reference))
        {
            yield return ChoiceFindings.ChoiceMissing.At(file, new(
                $"Det planen säger om ”{open.Outlook.Name}” ({open.AreaId}) kräver ett val.",
                $"What the plan says of “{open.Outlook.Name.In(Language.English)}” ({open.AreaId}) needs a choice."));
        }
    }

    private static IEnumerable<Finding> StatedTwice(ChangePlan plan, SourceLocation? file) =>
        from crowded in plan.Statements.Where(statement => statement.MeetsAnotherIn is not null).GroupBy(statement => statement.MeetsAnotherIn!, StringComparer.Ordinal)
        let former = string.Join(", ", crowded.Select(statement => statement.Impact.Stated.AreaId))
        select ChoiceFindings.StatedTwice.At(crowded.Select(statement => statement.Choice?.At).FirstOrDefault(at => at is not null) ?? file, new(
            $"”{crowded.Key}” skulle få flera ställningstaganden: det planen säger om {former}.",
            $"“{crowded.Key}” would have several statements: what the plan says of {former}."));
}
