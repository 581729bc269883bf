using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>What it means that a field of an item differs.</summary>
internal static class FieldKinds
{
    public static ChangeKind Of(ItemKind item, string field) => field.Split('.')[0] switch
    {
        "name" => ChangeKind.Renamed,
        "title" when item == ItemKind.Edition => ChangeKind.Renamed,
        "text" or "description" or "aliases" or "addressee" or "vision" or "goal" => ChangeKind.Reworded,
        "source" or "attestation" or "note" => ChangeKind.Sourced,
        _ => ChangeKind.Amended,
    };

    /// <summary>The field of an area that says whether its list of such parts is complete.</summary>
    public static string CompletenessOf(ItemKind part) => part switch
    {
        ItemKind.Aim => "aimsComplete",
        ItemKind.Condition => "conditionsComplete",
        ItemKind.Action => "actionsComplete",
        _ => string.Empty,
    };
}
