using System.Collections.Immutable;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>The edition, an area or a part of one, with its fields as texts under dotted names such as <c>name.sv</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Parent">The id of the area that a part belongs to; null for areas and for the edition.</param>
/// <param name="Fields">Its fields, without those that have no value.</param>
internal sealed record EditionItem(ItemKind Kind, string Id, string? Parent, ImmutableSortedDictionary<string, string> Fields)
{
    public bool IsArea => Kind is ItemKind.Foundation or ItemKind.FocusArea;

    public bool IsPart => Kind is ItemKind.Aim or ItemKind.Condition or ItemKind.Action;

    /// <summary>The area that it is or belongs to.</summary>
    public string? AreaId => IsArea ? Id : Parent;

    /// <summary>The list that it stands in.</summary>
    public (ItemKind Kind, string? Parent) List => (Kind, Parent);

    public Core.Text Name
    {
        get
        {
            var called = Kind switch { ItemKind.Edition => "title", ItemKind.Foundation or ItemKind.FocusArea => "name", _ => "text" };
            return new(Fields.GetValueOrDefault($"{called}.sv", Id), Fields.GetValueOrDefault($"{called}.en"));
        }
    }
}
