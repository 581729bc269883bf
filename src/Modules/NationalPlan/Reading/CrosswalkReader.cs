using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Reading;

/// <summary>Reads a crosswalk from its file and holds it against the editions.</summary>
internal static class CrosswalkReader
{
    public static Crosswalk Read(YamlMap file, IReadOnlyList<Edition> editions, ICollection<Finding> findings) => MapReader.Read(file, findings, crosswalk =>
    {
        var from = EditionAt(crosswalk, "from", editions);
        var to = EditionAt(crosswalk, "to", editions);
        return new Crosswalk
        {
            Id = crosswalk.RequiredId("crosswalk"),
            From = from?.Id ?? string.Empty,
            To = to?.Id ?? string.Empty,
            Provenance = crosswalk.Provenance(),
            Pairs = crosswalk.List("pairs", pair => Pair(pair, from, to)),
        };
    });

    private static CrosswalkPair Pair(MapReader pair, Edition? from, Edition? to)
    {
        var read = new CrosswalkPair
        {
            From = ItemAt(pair, "from", from),
            To = ItemAt(pair, "to", to),
            Relation = pair.RequiredWord<SkosRelation>("relation"),
            Confidence = pair.RequiredWord<Confidence>("confidence"),
            Status = pair.RequiredWord<PairStatus>("status"),
            Rationale = pair.RequiredText("rationale"),
            Author = pair.String("author"),
            On = pair.Date("on"),
            Provenance = pair.Provenance(),
        };
        if (read is { From: { } one, To: { } other } && from is not null && to is not null && from.Find(one) is null != to.Find(other) is null)
        {
            pair.Report(NationalFindings.DifferentSorts.At(pair.Location, new(
                $"{one} och {other} är inte av samma slag.", $"{one} and {other} are not of the same sort.")));
        }

        if (read.From is null && read.To is null)
        {
            pair.Report(NationalFindings.EmptyPair.At(pair.Location, new("Paret har varken ”from” eller ”to”.", "The pair has neither “from” nor “to”.")));
        }

        return read;
    }

    private static Edition? EditionAt(MapReader crosswalk, string key, IReadOnlyList<Edition> editions)
    {
        var id = crosswalk.RequiredId(key);
        var edition = editions.FirstOrDefault(edition => edition.Id == id);
        if (edition is null && id.Length > 0)
        {
            crosswalk.Report(NationalFindings.UnknownEdition.At(
                crosswalk.PlaceOf(key),
                new($"Utgåvan ”{id}” finns inte.", $"The edition “{id}” does not exist."),
                Suggestion.Remedy(id, [.. editions.Select(known => known.Id)])));
        }

        return edition;
    }

    /// <summary>An area, or one of the aims, conditions and actions of one.</summary>
    private static string? ItemAt(MapReader pair, string key, Edition? edition)
    {
        var id = pair.Id(key);
        if (id is not null && edition is not null && edition.Find(id) is null && !edition.Parts.Any(part => part.Id == id))
        {
            pair.Report(NationalFindings.UnknownArea.At(
                pair.PlaceOf(key),
                new($"”{id}” finns inte i {edition.Id}.", $"“{id}” is not in {edition.Id}."),
                Suggestion.Remedy(id, [.. edition.Areas.Select(area => area.Id)])));
        }

        return id;
    }
}
