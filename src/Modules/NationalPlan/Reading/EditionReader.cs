using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Reading;

/// <summary>Reads an edition from its file.</summary>
internal static class EditionReader
{
    public static Edition Read(YamlMap file, ICollection<Finding> findings)
    {
        var edition = MapReader.Read(file, findings, Read);
        foreach (var twice in edition.Areas.Select(area => (area.Id, area.Provenance)).Concat(edition.Parts.Select(part => (part.Id, part.Provenance))).GroupBy(item => item.Id, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            findings.Add(NationalFindings.DuplicateId.At(twice.Provenance.DeclaredAt, new($"Id:t ”{twice.Id}” är upptaget.", $"The id “{twice.Id}” is taken.")));
        }

        return edition;
    }

    private static Edition Read(MapReader edition) => new()
    {
        Id = edition.RequiredId("edition"),
        Version = edition.RequiredString("version"),
        Status = edition.RequiredWord<EditionStatus>("status"),
        Supersedes = edition.Id("supersedes"),
        Title = edition.RequiredText("title"),
        Publisher = edition.RequiredString("publisher"),
        PublishedYear = edition.Integer("publishedYear", 1900, 2199),
        Period = edition.Period("period"),
        Addressee = edition.Text("addressee"),
        Vision = edition.Text("vision"),
        Goal = edition.Text("goal"),
        Provenance = edition.Provenance(),
        Foundations = InOrder(edition.List("foundations", Foundation)),
        FocusAreas = InOrder(edition.List("focusAreas", FocusArea)),
    };

    private static ImmutableArray<T> InOrder<T>(ImmutableArray<T> areas)
        where T : Area => [.. areas.Select((area, index) => area with { Order = index + 1 })];

    private static Foundation Foundation(MapReader area) => new()
    {
        Id = area.RequiredId("id"),
        Name = area.RequiredText("name"),
        Order = 0,
        Aliases = area.Strings("aliases"),
        Description = area.Text("description"),
        Provenance = area.Provenance(),
    };

    private static FocusArea FocusArea(MapReader area) => new()
    {
        Id = area.RequiredId("id"),
        Name = area.RequiredText("name"),
        Order = 0,
        Number = area.Integer("number", 1, 99),
        Aliases = area.Strings("aliases"),
        Description = area.Text("description"),
        Aims = area.List("aims", part => new Aim { Id = part.RequiredId("id"), Text = part.RequiredText("text"), Provenance = part.Provenance() }),
        Conditions = area.List("conditions", part => new Condition { Id = part.RequiredId("id"), Text = part.RequiredText("text"), Provenance = part.Provenance() }),
        Actions = area.List("actions", part => new NationalAction { Id = part.RequiredId("id"), Text = part.RequiredText("text"), Provenance = part.Provenance() }),
        AimsComplete = area.Flag("aimsComplete") ?? false,
        ConditionsComplete = area.Flag("conditionsComplete") ?? false,
        ActionsComplete = area.Flag("actionsComplete") ?? false,
        Provenance = area.Provenance(),
    };
}
