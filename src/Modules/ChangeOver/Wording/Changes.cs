using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver.Wording;

/// <summary>Says in a few words what differs in the text that something was written against.</summary>
internal static class Changes
{
    public static Text Of(EditionChange change)
    {
        var (swedish, english) = Item(change.Item);
        return change switch
        {
            { Kind: ChangeKind.Renamed, Item: ItemKind.Foundation or ItemKind.FocusArea } => new($"Nytt namn: ”{change.Old}” heter nu ”{change.New}”.", $"A new name: “{change.Old}” is now called “{change.New}”."),
            { Kind: ChangeKind.ChangedKind } => new("Området är av ett annat slag än förut.", "The area is of another kind than before."),
            { Field: "description" or "description.sv" } => new("Beskrivningen är en annan.", "The description is another."),
            { Kind: ChangeKind.Removed } => new($"Borttaget: {swedish} ”{change.Name.Swedish}”.", $"Removed: the {english} “{change.Name.In(Language.English)}”."),
            { Kind: ChangeKind.Moved } => new($"Flyttat mellan områden: {swedish} ”{change.Name.Swedish}”.", $"Moved between areas: the {english} “{change.Name.In(Language.English)}”."),
            { Kind: ChangeKind.Added or ChangeKind.Split or ChangeKind.Merged } => new($"Nytt: {swedish} ”{change.Name.Swedish}”.", $"New: the {english} “{change.Name.In(Language.English)}”."),
            _ => new($"Omskrivet: {swedish} ”{change.Name.Swedish}”.", $"Reworded: the {english} “{change.Name.In(Language.English)}”."),
        };
    }

    private static (string Swedish, string English) Item(ItemKind item) => item switch
    {
        ItemKind.Aim => ("syftet", "aim"),
        ItemKind.Condition => ("förutsättningen", "condition"),
        ItemKind.Action => ("den nationella åtgärden", "national action"),
        _ => ("området", "area"),
    };
}
