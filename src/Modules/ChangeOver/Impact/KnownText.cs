using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>Tells what an edition does not say from what our record of it does not know.</summary>
internal static class KnownText
{
    /// <summary>Whether the record of the new area holds everything that the old one's can be compared with.</summary>
    public static bool IsEnough(Area former, Area area) =>
        (former.Description is null || area.Description is not null)
        && (former is not FocusArea before || area is not FocusArea after
            || ((after.AimsComplete || before.Aims.IsEmpty) && (after.ConditionsComplete || before.Conditions.IsEmpty) && (after.ActionsComplete || before.Actions.IsEmpty)));

    /// <summary>What is gone from a list that says itself that it is not complete may be there all the same.</summary>
    public static bool MayJustBeMissing(EditionChange change, Area area) => change.Kind == ChangeKind.Removed && area is FocusArea focus && change.Item switch
    {
        ItemKind.Aim => !focus.AimsComplete,
        ItemKind.Condition => !focus.ConditionsComplete,
        ItemKind.Action => !focus.ActionsComplete,
        _ => false,
    };
}
