using System.Collections.Immutable;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>Which differences between two editions a plan is touched by, by the area that they belong to.</summary>
internal sealed class Touches
{
    private readonly ILookup<string, EditionChange> byArea;

    public Touches(EditionDiff diff) => byArea = diff.Changes
        .Where(Touch)
        .SelectMany(AreasOf, (change, area) => (change, area))
        .ToLookup(touch => touch.area, touch => touch.change, StringComparer.Ordinal);

    /// <summary>What differs in an area, known by the new edition's id for it and by the old one's for what is gone.</summary>
    public ImmutableArray<EditionChange> In(string areaId, string formerId) =>
        areaId == formerId ? [.. byArea[areaId]] : [.. byArea[areaId].Union(byArea[formerId])];

    /// <summary>Names, texts, and what an area consists of. Order, sources, notes and other names ask nothing of a plan, and an English wording is a translation of ours.</summary>
    private static bool Touch(EditionChange change) => change switch
    {
        { Item: ItemKind.Edition } => false,
        { Kind: ChangeKind.Renamed or ChangeKind.Reworded, Field: "name" or "name.sv" or "text" or "text.sv" } => true,

        // A description that only one of them has is one that our record of the other does not know.
        { Kind: ChangeKind.Reworded, Field: "description" or "description.sv", Old: not null, New: not null } => true,
        { Kind: ChangeKind.ChangedKind } => true,
        { Item: ItemKind.Foundation or ItemKind.FocusArea } => false,
        _ => change.Kind is ChangeKind.Added or ChangeKind.Removed or ChangeKind.Split or ChangeKind.Merged or ChangeKind.Moved,
    };

    /// <summary>What has moved between areas touches the one it left as well.</summary>
    private static IEnumerable<string> AreasOf(EditionChange change) => change switch
    {
        { AreaId: null } => [],
        { Kind: ChangeKind.Moved, Old: { } left } when left != change.AreaId => [change.AreaId, left],
        _ => [change.AreaId],
    };
}
