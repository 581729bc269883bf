using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>An edition taken apart into its items, and put together again.</summary>
internal static class EditionItems
{
    private const char LineBreak = '\n';
    private const string Aliases = "aliases";

    private static readonly (string Key, ItemKind Kind)[] AreaLists = [("foundations", ItemKind.Foundation), ("focusAreas", ItemKind.FocusArea)];
    private static readonly (string Key, ItemKind Kind)[] PartLists = [("aims", ItemKind.Aim), ("conditions", ItemKind.Condition), ("actions", ItemKind.Action)];

    /// <summary>The edition first, then each area with its parts, all in the edition's order.</summary>
    public static ImmutableArray<EditionItem> Of(Edition edition)
    {
        var items = ImmutableArray.CreateBuilder<EditionItem>();
        var root = EditionTree.Of(edition);
        items.Add(Item(ItemKind.Edition, root, "edition", parent: null, AreaLists));
        foreach (var (areas, kind) in AreaLists)
        {
            foreach (var area in MapsIn(root, areas))
            {
                var item = Item(kind, area, "id", parent: null, PartLists);
                items.Add(item);
                items.AddRange(PartLists.SelectMany(list => MapsIn(area, list.Key).Select(part => Item(list.Kind, part, "id", item.Id, []))));
            }
        }

        return items.ToImmutable();
    }

    /// <summary>Puts an edition together. What a field cannot be becomes a finding, and the field has no value.</summary>
    public static Edition Together(IReadOnlyList<EditionItem> items, ICollection<Finding> findings)
    {
        var lists = items.ToLookup(item => item.List);
        var edition = items.Single(item => item.Kind == ItemKind.Edition);
        var tree = Tree(edition, "edition", AreaLists.Select(list => (list.Key, ListOf(list.Kind, parent: null, area => Tree(
            area,
            "id",
            list.Kind == ItemKind.Foundation ? [] : PartLists.Select(parts => (parts.Key, ListOf(parts.Kind, area.Id, part => Tree(part, "id", [])))))))));

        return EditionReader.Read(tree, findings);

        YamlNode ListOf(ItemKind kind, string? parent, Func<EditionItem, YamlMap> node) => YamlTree.List(lists[(kind, parent)], node);
    }

    private static EditionItem Item(ItemKind kind, YamlMap map, string id, string? parent, (string Key, ItemKind Kind)[] lists)
    {
        var fields = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries.Where(entry => entry.Key.Value != id && lists.All(list => list.Key != entry.Key.Value)))
        {
            Collect(fields, key.Value, value);
        }

        return new EditionItem(kind, ((YamlScalar)map.Entries.Single(entry => entry.Key.Value == id).Value).Value, parent, fields.ToImmutable());
    }

    private static void Collect(ImmutableSortedDictionary<string, string>.Builder fields, string name, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { IsNull: false } scalar when CanonicalForm.Normal(scalar.Value) is { Length: > 0 } value:
                fields[name] = value;
                break;
            case YamlList list when list.Items.OfType<YamlScalar>().Select(item => CanonicalForm.OneLine(item.Value)).Where(line => line.Length > 0).ToArray() is { Length: > 0 } lines:
                fields[name] = string.Join(LineBreak, lines);
                break;
            case YamlMap map:
                foreach (var (key, value) in map.Entries)
                {
                    Collect(fields, $"{name}.{key.Value}", value);
                }

                break;
        }
    }

    private static YamlMap Tree(EditionItem item, string id, IEnumerable<(string Key, YamlNode Value)> lists) => YamlTree.Map(
        [
            (id, YamlTree.Word(item.Id)),
            .. item.Fields.Where(field => !field.Key.Contains('.', StringComparison.Ordinal)).Select(field => (field.Key, field.Key == Aliases
                ? (YamlNode)YamlTree.List(field.Value.Split(LineBreak), YamlTree.Of)
                : YamlTree.Of(field.Value))),
            .. item.Fields.Where(field => field.Key.Contains('.', StringComparison.Ordinal))
                .GroupBy(field => field.Key[..field.Key.IndexOf('.', StringComparison.Ordinal)], StringComparer.Ordinal)
                .Select(group => (group.Key, (YamlNode)YamlTree.Map([.. group.Select(field => (field.Key[(group.Key.Length + 1)..], (YamlNode)YamlTree.Of(field.Value)))]))),
            .. lists,
        ]);

    private static IEnumerable<YamlMap> MapsIn(YamlMap map, string key) =>
        map.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value is YamlList list ? list.Items.OfType<YamlMap>() : [];
}
