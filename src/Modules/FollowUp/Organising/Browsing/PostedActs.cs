using PatientSafety.FollowUp.Organising.Acting;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Organising.Browsing;

/// <summary>The acts that a form asks for.</summary>
internal static class PostedActs
{
    public static IReadOnlyList<OrganisationAct> Of(string act, DateOnly day, OrganisationUnit unit, Organisation organisation, Func<string, string> posted) => act switch
    {
        "rename" => [new OrganisationAct.Rename(day, unit.Id, posted("name"))],
        "move" => [new OrganisationAct.Move(day, unit.Id, posted("parent"))],
        "change-level" => [new OrganisationAct.ChangeLevel(day, unit.Id, posted("level"))],
        "merge" => [new OrganisationAct.Merge(day, [unit.Id], posted("into"))],
        "split" => Split(day, unit, organisation, posted),
        "close" => [new OrganisationAct.Close(day, unit.Id, Filled(posted("children")))],
        "reopen" => [new OrganisationAct.Reopen(day, unit.Id, Filled(posted("parent")))],
        _ => [new OrganisationAct.Describe(day, unit.Id, Words.TryParse<UnitKind>(posted("kind"), out var kind) ? kind : UnitKind.Own, Filled(posted("key")))],
    };

    private static List<OrganisationAct> Split(DateOnly day, OrganisationUnit unit, Organisation organisation, Func<string, string> posted)
    {
        var now = unit.Nearest(day);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var acts = new List<OrganisationAct>();
        foreach (var name in posted("names").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var id = UnitId.From(name, id => organisation.Find(id) is not null || ids.Contains(id));
            ids.Add(id);
            acts.Add(new OrganisationAct.Found(day, id, name, now.LevelId, organisation.Find(now.Parent!.Value)!.Id, unit.Kind));
        }

        var first = acts.Count > 0 ? ((OrganisationAct.Found)acts[0]).Id : null;
        acts.Add(new OrganisationAct.Split(day, unit.Id, [.. ids, .. posted("goes-on") == "yes" ? [unit.Id] : Array.Empty<string>()], first));
        return acts;
    }

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}
