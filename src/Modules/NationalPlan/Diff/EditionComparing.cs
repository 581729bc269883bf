using System.Collections.Immutable;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>Finds what differs between two editions.</summary>
internal sealed class EditionComparing
{
    private readonly Dictionary<string, EditionItem> earlier;
    private readonly Dictionary<string, EditionItem> later;
    private readonly Dictionary<string, int> earlierPlace;
    private readonly Dictionary<string, int> laterPlace;
    private readonly ItemPairs pairs;
    private readonly ImmutableArray<EditionChange>.Builder changes = ImmutableArray.CreateBuilder<EditionChange>();

    private EditionComparing(ImmutableArray<EditionItem> from, ImmutableArray<EditionItem> to, Crosswalk? crosswalk)
    {
        // The edition itself has a name of its own here, so that it meets its successor whatever their ids are.
        earlier = from.Skip(1).ToDictionary(item => item.Id, StringComparer.Ordinal);
        later = to.Skip(1).ToDictionary(item => item.Id, StringComparer.Ordinal);
        earlierPlace = Places(from);
        laterPlace = Places(to);
        pairs = new ItemPairs(earlier, later, crosswalk);
        CompareFields(from[0], to[0]);
        var reordered = Reordered(to).ToHashSet(StringComparer.Ordinal);
        foreach (var item in to.Skip(1))
        {
            Compare(item, reordered.Contains(item.Id));
        }

        foreach (var item in from.Skip(1).Where(item => pairs.LaterOf(item.Id) is null))
        {
            Gone(item, otherEdition: from[0].Id != to[0].Id);
        }
    }

    /// <summary>What differs between two editions.</summary>
    /// <param name="from">The earlier one.</param>
    /// <param name="to">The later one.</param>
    /// <param name="crosswalk">How their items relate, or null where only ids can say.</param>
    public static EditionDiff Of(Edition from, Edition to, Crosswalk? crosswalk) =>
        new(from, to, new EditionComparing(OneOfEach(from), OneOfEach(to), crosswalk).changes.ToImmutable());

    /// <summary>A draft may have an id twice until somebody mends it; the first one counts meanwhile.</summary>
    private static ImmutableArray<EditionItem> OneOfEach(Edition edition)
    {
        var items = EditionItems.Of(edition);
        return [items[0], .. items.Skip(1).DistinctBy(item => item.Id, StringComparer.Ordinal)];
    }

    private void Compare(EditionItem item, bool reordered)
    {
        if (pairs.EarlierOf(item.Id) is not { } formerId)
        {
            New(item);
            return;
        }

        var former = earlier[formerId];
        var moved = former.Parent is null ? null : pairs.LaterOf(former.Parent);
        if (former.Kind != item.Kind)
        {
            Add(item, ChangeKind.ChangedKind, ChangeWeight.Structure, former, old: Platform.Texts.Words.Of(former.Kind), @new: Platform.Texts.Words.Of(item.Kind));
        }
        else if (item.IsPart && moved != item.Parent)
        {
            Add(item, ChangeKind.Moved, ChangeWeight.Structure, former, old: former.Parent, @new: item.Parent);
        }
        else if (reordered)
        {
            Add(item, ChangeKind.Reordered, ChangeWeight.Correction, former, old: Invariant(earlierPlace[formerId]), @new: Invariant(laterPlace[item.Id]));
        }

        if (pairs.SourcesOf(item.Id).Count() > 1)
        {
            Add(item, ChangeKind.Merged, ChangeWeight.Structure, former, others: [.. pairs.SourcesOf(item.Id).Where(id => id != formerId)]);
        }

        if (formerId != item.Id)
        {
            Add(item, ChangeKind.Renamed, ChangeWeight.Structure, former, "id", formerId, item.Id);
        }

        CompareFields(former, item);
    }

    private void CompareFields(EditionItem former, EditionItem item)
    {
        if (item.Kind == ItemKind.Edition && former.Id != item.Id)
        {
            Add(item, ChangeKind.Amended, ChangeWeight.Correction, former, "edition", former.Id, item.Id);
        }

        foreach (var field in former.Fields.Keys.Union(item.Fields.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, @new) = (former.Fields.GetValueOrDefault(field), item.Fields.GetValueOrDefault(field));
            if (old != @new)
            {
                // Another edition may come after another one; a version of the same may not.
                var weight = field == "supersedes" && former.Id == item.Id ? ChangeWeight.Structure : ChangeWeight.Correction;
                Add(item, FieldKinds.Of(item.Kind, field), weight, former, field, old, @new);
            }
        }
    }

    private void New(EditionItem item)
    {
        ImmutableArray<string> others = [.. pairs.SourcesOf(item.Id)];
        var kind = others.Length switch { 0 => ChangeKind.Added, 1 => ChangeKind.Split, _ => ChangeKind.Merged };
        Add(item, kind, WeightOfAdding(item), former: null, others: others, content: item.Fields);
    }

    private void Gone(EditionItem item, bool otherEdition) => changes.Add(new EditionChange
    {
        Kind = otherEdition && item.Parent is { } parent && pairs.LaterOf(parent) is { } laterParent && later[laterParent].Kind == ItemKind.FocusArea && IsOpen(later[laterParent], item.Kind) ? ChangeKind.Unrecorded : ChangeKind.Removed,
        Item = item.Kind,
        Id = item.Id,
        AreaId = item.AreaId is { } area ? pairs.LaterOf(area) ?? area : null,
        Name = item.Name,
        Others = [.. pairs.TargetsOf(item.Id)],
        Weight = ChangeWeight.Structure,
    });

    /// <summary>To fill in a list that says that it is not complete changes our record and not the plan.</summary>
    private ChangeWeight WeightOfAdding(EditionItem item) =>
        item.Parent is { } parent && pairs.EarlierOf(parent) is { } former && IsOpen(earlier[former], item.Kind)
            ? ChangeWeight.Completion
            : ChangeWeight.Structure;

    /// <summary>Whether an area says that its list of such parts is not complete.</summary>
    private static bool IsOpen(EditionItem area, ItemKind parts) => area.Fields.GetValueOrDefault(FieldKinds.CompletenessOf(parts)) != "true";

    private IEnumerable<string> Reordered(ImmutableArray<EditionItem> items)
    {
        foreach (var list in items.Skip(1).GroupBy(item => item.List))
        {
            var staying = list.Where(Stays).ToArray();
            foreach (var place in Ordering.OutOfOrder([.. staying.Select(item => earlierPlace[pairs.EarlierOf(item.Id)!])]))
            {
                yield return staying[place].Id;
            }
        }
    }

    private bool Stays(EditionItem item) =>
        pairs.EarlierOf(item.Id) is { } formerId && earlier[formerId].Kind == item.Kind
        && (!item.IsPart || pairs.LaterOf(earlier[formerId].Parent!) == item.Parent);

    private void Add(
        EditionItem item,
        ChangeKind kind,
        ChangeWeight weight,
        EditionItem? former,
        string? field = null,
        string? old = null,
        string? @new = null,
        ImmutableArray<string>? others = null,
        ImmutableSortedDictionary<string, string>? content = null) => changes.Add(new EditionChange
        {
            Kind = kind,
            Item = item.Kind,
            Id = item.Id,
            FormerId = former is null || former.Id == item.Id ? null : former.Id,
            AreaId = item.AreaId,
            Name = item.Name,
            Place = laterPlace.TryGetValue(item.Id, out var place) && item.Kind != ItemKind.Edition ? place : null,
            Field = field,
            Old = old,
            New = @new,
            Others = others ?? [],
            Weight = weight,
            Content = content,
        });

    private static Dictionary<string, int> Places(ImmutableArray<EditionItem> items)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var list in items.Skip(1).GroupBy(item => item.List))
        {
            var place = 0;
            foreach (var item in list)
            {
                places[item.Id] = ++place;
            }
        }

        return places;
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
