using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>An edition with one foundation and two focus areas, one list of which is complete, for tests that change one thing.</summary>
internal static class SmallEdition
{
    public static Edition Published { get; } = new()
    {
        Id = "plan-1",
        Version = "1.0.0",
        Status = EditionStatus.Published,
        Title = new("Planen", "The plan"),
        Publisher = "Myndigheten",
        Provenance = Sourced,
        Foundations = [Foundation("f")],
        FocusAreas = [FocusArea("a", 1, ["a-1", "a-2", "a-3"], ["a-do"]), FocusArea("b", 2, ["b-1"], [])],
    };

    /// <summary>The next edition, which is the same but for its id.</summary>
    public static Edition Next { get; } = Published with { Id = "plan-2", Supersedes = "plan-1" };

    public static Crosswalk SameAreas => Some.Crosswalk("plan-1", "plan-2", Some.Pair("f", "f"), Some.Pair("a", "a"), Some.Pair("b", "b"));

    private static Provenance Sourced => new() { Source = new Source { Document = "Planen" } };

    public static Foundation Foundation(string id) => new() { Id = id, Name = Name(id), Order = 1, Provenance = Sourced };

    /// <summary>A focus area whose conditions are all known, and whose actions are not.</summary>
    public static FocusArea FocusArea(string id, int number, IEnumerable<string> conditions, IEnumerable<string> actions) => new()
    {
        Id = id,
        Name = Name(id),
        Order = number,
        Number = number,
        Conditions = [.. conditions.Select(Condition)],
        Actions = [.. actions.Select(Action)],
        ConditionsComplete = true,
        Provenance = Sourced,
    };

    public static Condition Condition(string id) => new() { Id = id, Text = Name(id), Provenance = Sourced };

    public static NationalAction Action(string id) => new() { Id = id, Text = Name(id), Provenance = Sourced };

    public static Edition With(this Edition edition, string areaId, Func<FocusArea, FocusArea> change) => edition with
    {
        FocusAreas = [.. edition.FocusAreas.Select(area => area.Id == areaId ? change(area) : area)],
    };

    public static Edition With(this Edition edition, params ImmutableArray<FocusArea> areas) => edition with { FocusAreas = areas };

    private static Text Name(string id) => new($"Text {id}", $"Words {id}");
}
