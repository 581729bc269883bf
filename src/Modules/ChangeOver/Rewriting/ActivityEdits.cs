using System.Collections.Immutable;

namespace PatientSafety.ChangeOver.Rewriting;

/// <summary>Rewrites where an activity belongs.</summary>
internal sealed class ActivityEdits(Passage passage, ListEdits lists)
{
    private const string Areas = "areas";
    private const string Staying = "stays";

    /// <summary>Its areas become others.</summary>
    public IEnumerable<TextEdit> Moves(PlacedMap activity, ImmutableArray<ImmutableArray<NewReference?>> successors) =>
        lists.Of(activity.Entry(Areas)!, activity.Items(Areas), successors);

    /// <summary>What it belonged to is said to be where it stays, word for word.</summary>
    public IEnumerable<TextEdit> Stays(PlacedMap activity, string edition)
    {
        var areas = activity.Entry(Areas)!;
        if (areas.Value is PlacedList { IsFlow: false } block)
        {
            var (indent, colon, end) = (Indent(activity), passage.Text.IndexOf(':', areas.Key.End), passage.EndOf(block));
            var body = Passage.Shifted(passage.Text[(colon + 1)..end], 2);
            return [new TextEdit(areas.Key.End, end, $": []{indent}{Staying}:{indent}  edition: {edition}{indent}  {Areas}:{body}")];
        }

        var raw = passage.Text[areas.Value.Start..areas.Value.End];
        var stays = $"{Staying}: {{ edition: {edition}, {Areas}: {(areas.Value is PlacedList ? raw : $"[{raw}]")} }}";
        if (activity.IsFlow)
        {
            return [new TextEdit(areas.Value.Start, areas.Value.End, $"[], {stays}")];
        }

        var at = passage.LineEnd(areas.Value.End);
        return [new TextEdit(areas.Value.Start, areas.Value.End, "[]"), new TextEdit(at, at, Indent(activity) + stays)];
    }

    /// <summary>It leaves where it stayed.</summary>
    public IEnumerable<TextEdit> Leaves(PlacedMap activity, ImmutableArray<ImmutableArray<NewReference?>> successors)
    {
        var stays = activity.Entry(Staying)!;
        var section = (PlacedMap)stays.Value;
        var items = section.Items(Areas);
        var texts = lists.Texts(items, successors).ToArray();
        if (activity.Entry(Areas) is not { } areas)
        {
            return [new TextEdit(stays.Key.Start, passage.EndOf(section), $"{Areas}:{List(activity, items, texts)}")];
        }

        var list = List(activity, items, texts);
        var colon = passage.Text.IndexOf(':', areas.Key.End);
        return [new TextEdit(colon + 1, Math.Max(colon + 1, areas.Value.End), list), Without(activity, stays)];
    }

    /// <summary>The list after its colon: on one line where every item is, else an item a line.</summary>
    private string List(PlacedMap activity, ImmutableArray<PlacedNode> items, string[] texts)
    {
        if (activity.IsFlow || texts.All(text => !text.Contains('\n', StringComparison.Ordinal)) && items.All(item => item is not PlacedMap { IsFlow: false }))
        {
            return $" [{string.Join(", ", texts)}]";
        }

        var column = passage.Column(activity.Start) + 4;
        var shift = column - passage.Column(items[0].Start);
        return string.Concat(texts.Select(text => $"{passage.Break}{new string(' ', column - 2)}- {Passage.Shifted(text, shift)}"));
    }

    private TextEdit Without(PlacedMap activity, PlacedEntry entry)
    {
        var place = activity.Entries.IndexOf(entry);
        if (place == 0)
        {
            return new TextEdit(entry.Key.Start, activity.Entries[1].Key.Start, string.Empty);
        }

        return activity.IsFlow
            ? new TextEdit(activity.Entries[place - 1].Value.End, entry.Value.End, string.Empty)
            : passage.WithoutLines(entry.Key.Start, entry.Value.End);
    }

    private string Indent(PlacedMap activity) => passage.Break + new string(' ', passage.Column(activity.Start));
}
