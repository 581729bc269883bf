using PatientSafety.ChangeOver.Impact;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Wording;

/// <summary>Says in one sentence what a change of edition means for the decision to adopt a plan.</summary>
internal static class Decisions
{
    public static Text Of(PlanImpact impact)
    {
        var edition = impact.Step.From.Id;
        var touched = impact.Activities.Count(activity => activity.Level != ImpactLevel.Untouched);
        var renewed = impact.StatementsToRenew;
        return impact switch
        {
            { Plan.Adopted: null } => new(
                "Planfilen anger inget beslut om att anta planen, så det finns inget att förnya.",
                "The plan file names no decision to adopt the plan, so there is none to renew."),
            { Plan.Adopted.Status: AdoptionStatus.Proposed } => new(
                "Källan visar bara ett förslag till beslut. Ta reda på om planen är antagen innan den byter utgåva.",
                "The source shows only a proposal for decision. Find out whether the plan has been adopted before it changes edition."),
            { DecisionNeedsRenewal: false } => new(
                $"Inget vi känner till i {impact.Step.To.Id} kräver att beslutet{On(impact.Plan.Adopted, Language.Swedish)} förnyas: allt i planen flyttas av sig självt och ingen känd text är ändrad.",
                $"Nothing that is known of {impact.Step.To.Id} asks for the decision{On(impact.Plan.Adopted, Language.English)} to be renewed: everything in the plan moves by itself and no known text has changed."),
            _ => new(
                $"Beslutet{On(impact.Plan.Adopted, Language.Swedish)} togs om en plan efter {edition} och behöver förnyas: {Counted(touched, "aktivitet", "aktiviteter")} och {Counted(renewed, "ställningstagande", "ställningstaganden")} får en annan text eller kräver ett val.",
                $"The decision{On(impact.Plan.Adopted, Language.English)} was taken on a plan under {edition} and needs renewal: {Counted(touched, "activity", "activities")} and {Counted(renewed, "statement", "statements")} meet another text or need a choice."),
        };
    }

    private static string On(Adoption adopted, Language language)
    {
        var day = adopted.On is { } on ? Dates.Day(on, language) : null;
        return (day, adopted.Reference, language) switch
        {
            (null, null, _) => string.Empty,
            (null, var reference, _) => $" {reference}",
            (_, null, Language.English) => $" of {day}",
            (_, null, _) => $" den {day}",
            (_, var reference, Language.English) => $" of {day} ({reference})",
            (_, var reference, _) => $" den {day} ({reference})",
        };
    }

    private static string Counted(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
