using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Organising.Acting;

/// <summary>Acts in words, for the history and for plans.</summary>
internal static class ActSentences
{
    public static string WordOf(OrganisationAct act) => act switch
    {
        OrganisationAct.Found => "found",
        OrganisationAct.Rename => "rename",
        OrganisationAct.Move => "move",
        OrganisationAct.ChangeLevel => "change-level",
        OrganisationAct.Describe => "describe",
        OrganisationAct.Merge => "merge",
        OrganisationAct.Split => "split",
        OrganisationAct.Close => "close",
        _ => "reopen",
    };

    /// <summary>The ids of the units that an act is about.</summary>
    public static IEnumerable<string> UnitsOf(OrganisationAct act) => (act switch
    {
        OrganisationAct.Found found => [found.Id],
        OrganisationAct.Rename rename => [rename.Id],
        OrganisationAct.Move move => [move.Id],
        OrganisationAct.ChangeLevel change => [change.Id],
        OrganisationAct.Describe describe => [describe.Id],
        OrganisationAct.Merge merge => [.. merge.Ids, merge.IntoId],
        OrganisationAct.Split split => [split.Id, .. split.IntoIds],
        OrganisationAct.Close close => [close.Id],
        OrganisationAct.Reopen reopen => [reopen.Id],
        _ => Array.Empty<string>(),
    }).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>What an act does, in a sentence.</summary>
    /// <param name="act">The act.</param>
    /// <param name="find">A unit as it was before the act, or else as it has become.</param>
    public static Text Of(OrganisationAct act, Func<string, OrganisationUnit?> find)
    {
        var day = act.Day;
        return act switch
        {
            OrganisationAct.Found found => new($"Ny enhet: {found.Name} ({found.Id}), under {Name(found.ParentId)}.", $"New unit: {found.Name} ({found.Id}), under {Name(found.ParentId)}."),
            OrganisationAct.Rename rename => new($"{Name(rename.Id)} heter nu {rename.Name}.", $"{Name(rename.Id)} is now called {rename.Name}."),
            OrganisationAct.Move move => new($"{Name(move.Id)} flyttas till {Name(move.ParentId)}.", $"{Name(move.Id)} is moved to {Name(move.ParentId)}."),
            OrganisationAct.ChangeLevel change => new($"{Name(change.Id)} får nivån {change.LevelId}.", $"{Name(change.Id)} gets the level {change.LevelId}."),
            OrganisationAct.Describe describe => new($"{Name(describe.Id)}: {KindWords.Of(describe.Kind).Swedish.ToLowerInvariant()}, HSA-id {describe.ExternalKey ?? "saknas"}.", $"{Name(describe.Id)}: {KindWords.Of(describe.Kind).In(Language.English).ToLowerInvariant()}, HSA-id {describe.ExternalKey ?? "none"}."),
            OrganisationAct.Merge merge => new($"{Names(merge.Ids.Where(id => id != merge.IntoId))} går upp i {Name(merge.IntoId)}.", $"{Names(merge.Ids.Where(id => id != merge.IntoId))} becomes part of {Name(merge.IntoId)}."),
            OrganisationAct.Split split => new($"{Name(split.Id)} delas i {Names(split.IntoIds)}.", $"{Name(split.Id)} is divided into {Names(split.IntoIds)}."),
            OrganisationAct.Close { ChildrenToId: { } to } close => new($"{Name(close.Id)} läggs ned. Det som hör under den flyttas till {Name(to)}.", $"{Name(close.Id)} is closed. What belongs under it is moved to {Name(to)}."),
            OrganisationAct.Close close => new($"{Name(close.Id)} läggs ned.", $"{Name(close.Id)} is closed."),
            OrganisationAct.Reopen reopen => new($"{Name(reopen.Id)} öppnas igen.", $"{Name(reopen.Id)} is reopened."),
            _ => throw new ArgumentOutOfRangeException(nameof(act)),
        };

        string Name(string id) => find(id) is { } unit ? unit.Nearest(day.AddDays(-1)).Name : id;
        string Names(IEnumerable<string> ids) => string.Join(", ", ids.Select(Name));
    }
}
