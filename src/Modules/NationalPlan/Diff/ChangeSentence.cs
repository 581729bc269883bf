using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>Says a change in one sentence.</summary>
internal static class ChangeSentence
{
    private const int Longest = 60;

    public static Text Of(EditionChange change)
    {
        var (sv, en) = (Item(change.Item), $"“{Short(change.Name.In(Language.English))}”");
        var name = $"”{Short(change.Name.Swedish)}”";
        var what = change.Item == ItemKind.Edition ? new Text("Utgåvan", "The edition") : new Text($"{sv.Swedish} {name}", $"{sv.English} {en}");
        var others = string.Join(", ", change.Others);
        var neuter = change.Item is ItemKind.FocusArea or ItemKind.Aim;
        return change switch
        {
            { Kind: ChangeKind.Added, Weight: ChangeWeight.Completion } => new(
                $"{what.Swedish} finns inte i den tidigare listan, som inte är fullständig.", $"{what.English} is not in the earlier list, which is not complete."),
            { Kind: ChangeKind.Unrecorded } => new(
                $"{what.Swedish} finns inte i den senare listan, som inte är fullständig.", $"{what.English} is not in the later list, which is not complete."),
            { Kind: ChangeKind.Added } => new($"{what.Swedish} är {(neuter ? "nytt" : "ny")}.", $"{what.English} is new."),
            { Kind: ChangeKind.Removed, Others.Length: > 1 } => new($"{what.Swedish} är {(neuter ? "uppdelat" : "uppdelad")} i {others}.", $"{what.English} is divided into {others}."),
            { Kind: ChangeKind.Removed, Others.Length: 1 } => new($"{what.Swedish} har gått upp i {others}.", $"{what.English} has become part of {others}."),
            { Kind: ChangeKind.Removed } => new($"{what.Swedish} är {(neuter ? "borttaget" : "borttagen")}.", $"{what.English} is removed."),
            { Kind: ChangeKind.Split } => new($"{what.Swedish} är {(neuter ? "utbrutet" : "utbruten")} ur {others}.", $"{what.English} is divided from {others}."),
            { Kind: ChangeKind.Merged } => new($"{what.Swedish} är {(neuter ? "sammanslaget" : "sammanslagen")} av {others}.", $"{what.English} is put together from {others}."),
            { Kind: ChangeKind.ChangedKind } => new(
                $"{what.Swedish} var tidigare {Words(change.Old).Swedish}.", $"{what.English} was {Words(change.Old).English} before."),
            { Kind: ChangeKind.Moved } => new($"{what.Swedish} är {(neuter ? "flyttat" : "flyttad")} från {change.Old} till {change.New}.", $"{what.English} has moved from {change.Old} to {change.New}."),
            { Kind: ChangeKind.Reordered } => new($"{what.Swedish} står nu på plats {change.New} i stället för {change.Old}.", $"{what.English} now stands in place {change.New} instead of {change.Old}."),
            { Old: null } => new($"{what.Swedish}: {FieldNames.Of(change).Swedish} saknas i den tidigare.", $"{what.English}: {FieldNames.Of(change).English} is missing in the earlier one."),
            { New: null } => new($"{what.Swedish}: {FieldNames.Of(change).Swedish} saknas i den senare.", $"{what.English}: {FieldNames.Of(change).English} is missing in the later one."),
            _ => new($"{what.Swedish}: {FieldNames.Of(change).Swedish} har ändrats.", $"{what.English}: {FieldNames.Of(change).English} has changed."),
        };
    }

    /// <summary>What an item is called at the beginning of a sentence.</summary>
    public static Text Item(ItemKind kind) => kind switch
    {
        ItemKind.Edition => new("Utgåvan", "The edition"),
        ItemKind.Foundation => new("Förutsättningen", "The foundation"),
        ItemKind.FocusArea => new("Fokusområdet", "The focus area"),
        ItemKind.Aim => new("Syftet", "The aim"),
        ItemKind.Condition => new("Förutsättningen för huvudmannen", "The condition"),
        _ => new("Åtgärden", "The action"),
    };

    private static Text Words(string? kind) => kind == Platform.Texts.Words.Of(ItemKind.Foundation) ? new("en grundläggande förutsättning", "a foundation")
        : kind == Platform.Texts.Words.Of(ItemKind.FocusArea) ? new("ett fokusområde", "a focus area")
        : new("en annan sorts del", "another sort of part");

    /// <summary>On one line, and cut between characters, never within one.</summary>
    private static string Short(string name)
    {
        var line = Writing.CanonicalForm.OneLine(name);
        var end = line.Length > Longest && char.IsHighSurrogate(line[Longest - 4]) ? Longest - 4 : Longest - 3;
        return line.Length <= Longest ? line : $"{line[..end].TrimEnd()} …";
    }
}
