using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>What the fields of an edition are called.</summary>
internal static class FieldNames
{
    public static Text Of(EditionChange change) => Of(change.Field ?? string.Empty);

    public static Text Of(string field)
    {
        var parts = field.Split('.');
        var name = Whole(parts[0]);
        return parts.Length == 1 ? name : parts[^1] switch
        {
            "sv" => new($"{name.Swedish} på svenska", $"{name.English} in Swedish"),
            "en" => new($"{name.Swedish} på engelska", $"{name.English} in English"),
            "from" => new("periodens början", "the beginning of the period"),
            "to" => new("periodens slut", "the end of the period"),
            "document" => new("källans dokument", "the source’s document"),
            "heading" => new("källans rubrik", "the source’s heading"),
            "section" => new("källans avsnitt", "the source’s section"),
            "reference" => new("källans diarienummer", "the source’s reference"),
            "version" => new("källans version", "the source’s version"),
            "url" => new("källans webbadress", "the source’s web address"),
            _ => name,
        };
    }

    /// <summary>What a field is called beside the place to write it.</summary>
    public static Text LabelOf(string field)
    {
        var parts = field.Split('.');
        var name = Bare(parts[0]);
        return parts is [not "source", var part]
            ? part switch
            {
                "sv" => new($"{name.Swedish} på svenska", $"{name.English} in Swedish"),
                "en" => new($"{name.Swedish} på engelska", $"{name.English} in English"),
                "from" => new("Periodens första dag, ÅÅÅÅ-MM-DD", "First day of the period, YYYY-MM-DD"),
                _ => new("Periodens sista dag, ÅÅÅÅ-MM-DD", "Last day of the period, YYYY-MM-DD"),
            }
            : parts.Length == 1 ? name : Begun(Of(field));
    }

    private static Text Begun(Text text) =>
        new($"{char.ToUpperInvariant(text.Swedish[0])}{text.Swedish[1..]}", $"{char.ToUpperInvariant(text.English![0])}{text.English[1..]}");

    private static Text Bare(string field) => field switch
    {
        "title" => new("Titel", "Title"),
        "publisher" => new("Utgivare", "Publisher"),
        "publishedYear" => new("Utgivningsår", "Year of publication"),
        "addressee" => new("Riktar sig till", "Addressed to"),
        "vision" => new("Vision", "Vision"),
        "goal" => new("Mål", "Goal"),
        "name" => new("Namn", "Name"),
        "aliases" => new("Andra namn, ett på varje rad", "Other names, one on each line"),
        "description" => new("Beskrivning", "Description"),
        "number" => new("Nummer", "Number"),
        "text" => new("Text", "Text"),
        "aimsComplete" => new("Alla syften finns med", "All aims are here"),
        "conditionsComplete" => new("Alla förutsättningar finns med", "All conditions are here"),
        "actionsComplete" => new("Alla nationella åtgärder finns med", "All national actions are here"),
        "attestation" => new("Belägg", "Support"),
        "note" => new("Notering", "Note"),
        _ => new(field, field),
    };

    private static Text Whole(string field) => field switch
    {
        "edition" or "id" => new("id:t", "the id"),
        "version" => new("versionen", "the version"),
        "status" => new("läget", "the state"),
        "supersedes" => new("den ersatta utgåvan", "the edition superseded"),
        "title" => new("titeln", "the title"),
        "publisher" => new("utgivaren", "the publisher"),
        "publishedYear" => new("utgivningsåret", "the year of publication"),
        "period" => new("perioden", "the period"),
        "addressee" => new("adressaten", "the addressee"),
        "vision" => new("visionen", "the vision"),
        "goal" => new("målet", "the goal"),
        "name" => new("namnet", "the name"),
        "aliases" => new("andra namn", "other names"),
        "description" => new("beskrivningen", "the description"),
        "number" => new("numret", "the number"),
        "text" => new("texten", "the text"),
        "aimsComplete" => new("uppgiften om syftena är fullständiga", "whether the aims are complete"),
        "conditionsComplete" => new("uppgiften om förutsättningarna är fullständiga", "whether the conditions are complete"),
        "actionsComplete" => new("uppgiften om åtgärderna är fullständiga", "whether the actions are complete"),
        "source" => new("källan", "the source"),
        "attestation" => new("belägget", "the support"),
        "note" => new("noteringen", "the note"),
        _ => new(field, field),
    };
}
