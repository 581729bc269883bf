using System.Collections.Immutable;

namespace PatientSafety.ChangeOver.Rewriting;

internal sealed record PlacedMap(ImmutableArray<PlacedEntry> Entries, bool IsFlow, int Start, int End) : PlacedNode(Start, End)
{
    public PlacedEntry? Entry(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key);

    public PlacedMap? Map(string key) => Entry(key)?.Value as PlacedMap;

    public string? Word(string key) => (Entry(key)?.Value as PlacedScalar)?.Value;

    /// <summary>The sections of a list; the file has been read and checked, so there is nothing else in it.</summary>
    public IEnumerable<PlacedMap> Sections(string key) => (Entry(key)?.Value as PlacedList)?.Items.OfType<PlacedMap>() ?? [];

    /// <summary>The items of a list; a single value counts as a list of one, and none as an empty one.</summary>
    public ImmutableArray<PlacedNode> Items(string key) => Entry(key)?.Value switch
    {
        PlacedList list => list.Items,
        PlacedScalar { IsNull: false } single => [single],
        _ => [],
    };
}
