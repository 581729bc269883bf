using System.Collections.Immutable;

namespace PatientSafety.Platform.Contracts;

/// <summary>One thing that differs between two editions.</summary>
public sealed record EditionChange
{
    public required ChangeKind Kind { get; init; }

    public required ItemKind Item { get; init; }

    /// <summary>The item's id: in the later edition, or in the earlier one where it is gone.</summary>
    public required string Id { get; init; }

    /// <summary>The item's id in the earlier edition where that was another.</summary>
    public string? FormerId { get; init; }

    /// <summary>The id of the area that the item is or is part of: in the later edition, or in the earlier one where it is gone. Null for the edition itself.</summary>
    public string? AreaId { get; init; }

    /// <summary>What the item is called: the area's name, or the part's text.</summary>
    public required Core.Text Name { get; init; }

    /// <summary>Its place among its neighbours in the later edition, from 1; null where it is gone.</summary>
    public int? Place { get; init; }

    /// <summary>Which of its fields, for example <c>name.sv</c>; null where the whole item is meant.</summary>
    public string? Field { get; init; }

    /// <summary>What stood in the earlier edition: the field's text, the former area's id, the former place. Null where nothing did.</summary>
    public string? Old { get; init; }

    /// <summary>What stands in the later edition. Null where nothing does.</summary>
    public string? New { get; init; }

    /// <summary>The items of the other edition that it was divided into or put together from.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>What the change asks of whoever publishes it.</summary>
    public required ChangeWeight Weight { get; init; }

    /// <summary>All fields of an item that is new, by name; null where it is not.</summary>
    public ImmutableSortedDictionary<string, string>? Content { get; init; }
}
