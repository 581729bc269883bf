using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.Platform.Texts;

/// <summary>The words for people for the values of the national model.</summary>
public static class NationalWords
{
    public static Text InWords(this AreaKind kind) => kind switch
    {
        AreaKind.Foundation => new("Grundläggande förutsättning", "Foundation"),
        _ => new("Fokusområde", "Focus area"),
    };

    public static Text InPlural(this AreaKind kind) => kind switch
    {
        AreaKind.Foundation => new("Grundläggande förutsättningar", "Foundations"),
        _ => new("Fokusområden", "Focus areas"),
    };

    public static Text InWords(this EditionStatus status) => status switch
    {
        EditionStatus.Draft => new("Utkast", "Draft"),
        EditionStatus.Provisional => new("Preliminär", "Provisional"),
        EditionStatus.Published => new("Publicerad", "Published"),
        _ => new("Ersatt", "Superseded"),
    };

    public static Text Meaning(this EditionStatus status) => status switch
    {
        EditionStatus.Draft => new("Utgåvan är under arbete, och ingen plan ska följa den än.", "The edition is being worked on, and no plan should follow it yet."),
        EditionStatus.Provisional => new("Utgåvan är publicerad, men delar av den är inte bekräftade här.", "The edition is published, but parts of it are not confirmed here."),
        EditionStatus.Published => new("Utgåvan är publicerad och återgiven från sin källa.", "The edition is published and recorded from its source."),
        _ => new("En senare utgåva har ersatt den. Planer kan fortfarande följa den.", "A later edition has replaced it. Plans may still follow it."),
    };

    public static Text InWords(this SkosRelation relation) => relation switch
    {
        SkosRelation.Exact => new("Samma område", "The same area"),
        SkosRelation.Close => new("Nära motsvarighet", "Close match"),
        SkosRelation.Broad => new("Vidare område", "Broader area"),
        SkosRelation.Narrow => new("Snävare område", "Narrower area"),
        _ => new("Närliggande område", "Related area"),
    };

    public static Text InWords(this Confidence confidence) => confidence switch
    {
        Confidence.High => new("Hög säkerhet", "High certainty"),
        Confidence.Medium => new("Medelhög säkerhet", "Medium certainty"),
        _ => new("Låg säkerhet", "Low certainty"),
    };

    public static Text InWords(this PairStatus status) => status switch
    {
        PairStatus.Agreed => new("Beslutad", "Agreed"),
        _ => new("Föreslagen", "Proposed"),
    };

    public static Text InWords(this Attestation attestation) => attestation switch
    {
        Attestation.OurPlacement => new("Vår placering", "Our placement"),
        Attestation.CarriedForward => new("Övertaget från tidigare utgåva", "Carried forward from an earlier edition"),
        Attestation.Unconfirmed => new("Obekräftat", "Unconfirmed"),
        _ => new("Belagd i källan", "Attested by the source"),
    };
}
