using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>Tells what an edition does not say from what our record of it does not know.</summary>
internal static class KnownText
{
    /// <summary>Whether both records hold everything that the other's can be compared with.</summary>
    public static bool IsEnough(Area former, Area area) =>
        (former.Description is null) == (area.Description is null)
        && (former is not FocusArea before || area is not FocusArea after
            || (IsKnown(before.AimsComplete, before.Aims.Length, after.AimsComplete, after.Aims.Length)
                && IsKnown(before.ConditionsComplete, before.Conditions.Length, after.ConditionsComplete, after.Conditions.Length)
                && IsKnown(before.ActionsComplete, before.Actions.Length, after.ActionsComplete, after.Actions.Length)));

    /// <summary>What is gone from a list that says itself that it is not complete may be there all the same, and what has come to one may have been there all along.</summary>
    public static bool MayJustBeMissing(EditionChange change, Area area) => change switch
    {
        { Kind: ChangeKind.Added, Weight: ChangeWeight.Completion } => true,
        { Kind: ChangeKind.Removed, Item: ItemKind.Aim } => area is FocusArea { AimsComplete: false },
        { Kind: ChangeKind.Removed, Item: ItemKind.Condition } => area is FocusArea { ConditionsComplete: false },
        { Kind: ChangeKind.Removed, Item: ItemKind.Action } => area is FocusArea { ActionsComplete: false },
        _ => false,
    };

    private static bool IsKnown(bool completeBefore, int before, bool completeAfter, int after) =>
        (before == 0 || completeAfter) && (after == 0 || completeBefore);
}
