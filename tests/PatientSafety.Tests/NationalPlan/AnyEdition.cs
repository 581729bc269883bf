using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core.National;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>An edition that nobody has written and somebody could: sound in form, and with anything in its texts.</summary>
internal sealed class AnyEdition(EditionSeed seed)
{
    private int ids;

    public Chance Chance { get; } = new(seed.Number);

    public static Edition Of(EditionSeed seed, string id = "edition-a") => new AnyEdition(seed).Edition(id);

    public Edition Edition(string id) => new()
    {
        Id = id,
        Version = string.Create(CultureInfo.InvariantCulture, $"{Chance.Below(3)}.{Chance.Below(3)}.{Chance.Below(12)}"),
        Status = Chance.One([EditionStatus.Draft, EditionStatus.Provisional, EditionStatus.Published]),
        Supersedes = Chance.Once(2) ? null : "edition-0",
        Title = Chance.Text(),
        Publisher = Chance.Said(),
        PublishedYear = Chance.Once(2) ? null : 1990 + Chance.Below(50),
        Period = Chance.Period(),
        Addressee = Chance.TextOrNone(),
        Vision = Chance.TextOrNone(),
        Goal = Chance.TextOrNone(),
        Provenance = Chance.Provenance(),
        Foundations = InOrder(Several(Foundation)),
        FocusAreas = InOrder(Several(FocusArea)),
    };

    public Foundation Foundation() => new()
    {
        Id = NewId("area"),
        Name = Chance.Text(),
        Order = 0,
        Aliases = Several(Chance.Line),
        Description = Chance.TextOrNone(),
        Provenance = Chance.Provenance(),
    };

    public FocusArea FocusArea() => new()
    {
        Id = NewId("area"),
        Name = Chance.Text(),
        Order = 0,
        Number = Chance.Once(2) ? null : 1 + Chance.Below(99),
        Aliases = Several(Chance.Line),
        Description = Chance.TextOrNone(),
        Aims = Several(Aim),
        Conditions = Several(Condition),
        Actions = Several(Action),
        AimsComplete = Chance.Once(2),
        ConditionsComplete = Chance.Once(2),
        ActionsComplete = Chance.Once(2),
        Provenance = Chance.Provenance(),
    };

    public Aim Aim() => new() { Id = NewId("part"), Text = Chance.Text(), Provenance = Chance.Provenance() };

    public Condition Condition() => new() { Id = NewId("part"), Text = Chance.Text(), Provenance = Chance.Provenance() };

    public NationalAction Action() => new() { Id = NewId("part"), Text = Chance.Text(), Provenance = Chance.Provenance() };

    public static ImmutableArray<T> InOrder<T>(IEnumerable<T> areas)
        where T : Area => [.. areas.Select((area, place) => area with { Order = place + 1 })];

    /// <summary>An id that has not been given yet. The first one is a word that YAML has a meaning for.</summary>
    public string NewId(string sort) => ids++ == 0 && Chance.Once(4) ? "null" : string.Create(CultureInfo.InvariantCulture, $"{sort}-{ids}");

    private ImmutableArray<T> Several<T>(Func<T> make) => [.. Enumerable.Range(0, Chance.Below(seed.Size + 1)).Select(_ => make())];
}
