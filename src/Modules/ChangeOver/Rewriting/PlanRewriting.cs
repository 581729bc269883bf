using System.Collections.Immutable;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Rewriting;

/// <summary>The new text of a region's plan file. What does not have to change stays as it is written, to the letter.</summary>
internal sealed class PlanRewriting
{
    private static readonly Standing[] Sections = [Standing.Prioritised, Standing.InScope, Standing.NotPrioritised];

    private readonly ChangePlan plan;
    private readonly Text chosen;
    private readonly Passage passage;
    private readonly ListEdits lists;
    private readonly ActivityEdits activities;

    private PlanRewriting(string text, ChangePlan plan, Text chosen)
    {
        this.plan = plan;
        this.chosen = chosen;
        passage = new Passage(text);
        lists = new ListEdits(passage, new ReferenceEdits(passage));
        activities = new ActivityEdits(passage, lists);
    }

    /// <summary>Rewrites a plan file.</summary>
    /// <param name="text">The file as it is. It has been read and checked.</param>
    /// <param name="plan">How its plan changes over; nothing in it is open.</param>
    /// <param name="chosen">Who chose and when, for what was chosen.</param>
    public static string Of(string text, ChangePlan plan, Text chosen) =>
        TextEdit.Apply(text, new PlanRewriting(text, plan, chosen).Edits(PlacedYaml.Read(text)));

    private List<TextEdit> Edits(PlacedMap file)
    {
        var section = file.Sections("plans").Single(section => section.Word("id") == plan.Impact.Plan.Id);
        var follows = section.Entry("follows")!.Value;
        var edits = new List<TextEdit> { new(follows.Start, follows.End, $"{plan.Impact.Step.To.Id}@{plan.Impact.Step.To.Version}") };
        var byId = section.Sections("activities").ToDictionary(activity => activity.Word("id")!, StringComparer.Ordinal);
        edits.AddRange(plan.Activities.SelectMany(planned => Activity(byId[planned.Impact.Activity.Id], planned)));
        if (section.Map("prioritisation") is { } prioritisation)
        {
            edits.AddRange(Sections.SelectMany(standing => Statements(prioritisation, standing)));
        }

        return edits;
    }

    private IEnumerable<TextEdit> Activity(PlacedMap activity, PlannedActivity planned)
    {
        var stays = planned.Impact.Activity.Stays is not null;
        return planned switch
        {
            { References.IsEmpty: true } => [],
            { Verdict: Verdict.Stays } => stays ? [] : activities.Stays(activity, planned.References[0].Impact.Edition),
            _ => stays ? activities.Leaves(activity, Successors(planned)) : activities.Moves(activity, Successors(planned)),
        };
    }

    private ImmutableArray<ImmutableArray<NewReference?>> Successors(PlannedActivity planned) => [.. planned.References.Select(Successors)];

    private ImmutableArray<NewReference?> Successors(PlannedReference planned) =>
        [.. planned.To.Select(area => Reference(planned, area))];

    /// <summary>Null where it is to stand as it is written: in the edition that the plan follows already.</summary>
    private NewReference? Reference(PlannedReference planned, string areaId)
    {
        var former = new FormerArea(planned.Impact.Edition, planned.Impact.AreaId);
        if (former.Edition == plan.Impact.Step.To.Id && former.AreaId == areaId)
        {
            return null;
        }

        var isChosen = planned.Verdict == Verdict.MovesAsChosen;
        return new NewReference(areaId, plan.Impact.Step.To.Find(areaId)?.Kind ?? AreaKind.FocusArea, former, isChosen, isChosen ? chosen : null);
    }

    private IEnumerable<TextEdit> Statements(PlacedMap prioritisation, Standing standing)
    {
        var planned = plan.Statements.Where(statement => statement.Impact.Stated.Standing == standing).Select(statement => statement.Reference).ToArray();
        if (planned.Length == 0 || prioritisation.Entry(Words.Of(standing)) is not { } entry)
        {
            return [];
        }

        ImmutableArray<ImmutableArray<NewReference?>> successors = [.. planned.Select(Successors)];
        return entry.Value is PlacedScalar { Value: "all" } all && planned.Length > 0
            ? All(prioritisation, entry, all, [.. successors.SelectMany(item => item)])
            : lists.Of(entry, prioritisation.Items(entry.Key.Value), successors);
    }

    /// <summary>"All" was said of the areas of the old edition; of the new one's it would say more than anybody has said.</summary>
    private IEnumerable<TextEdit> All(PlacedMap prioritisation, PlacedEntry entry, PlacedScalar all, ImmutableArray<NewReference?> references)
    {
        if (references.All(reference => reference is null))
        {
            return [];
        }

        var texts = references.Select(reference => ReferenceEdits.Flow(reference!)).ToArray();
        if (prioritisation.IsFlow || texts.Length == 0)
        {
            return [new TextEdit(all.Start, all.End, $"[{string.Join(", ", texts)}]")];
        }

        var (colon, end) = (passage.Text.IndexOf(':', entry.Key.End), passage.LineEnd(all.End));
        var indent = passage.Break + new string(' ', passage.Column(entry.Key.Start) + 2);
        return [
            new TextEdit(colon + 1, all.End, string.Empty),
            new TextEdit(end, end, string.Concat(texts.Select(text => $"{indent}- {text}"))),
        ];
    }
}
