using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Platform.Texts;

/// <summary>What the labels mean, for those who meet them for the first time.</summary>
public static class Meanings
{
    public static Text Plural(AreaKind kind) => kind switch
    {
        AreaKind.Foundation => new("Grundläggande förutsättningar", "Foundations"),
        _ => new("Fokusområden", "Focus areas"),
    };

    public static Text Of(EditionStatus status) => status switch
    {
        EditionStatus.Draft => new("Utgåvan är under arbete, och ingen plan ska följa den än.", "The edition is being worked on, and no plan should follow it yet."),
        EditionStatus.Provisional => new("Utgåvan är publicerad, men delar av den är inte bekräftade här.", "The edition is published, but parts of it are not confirmed here."),
        EditionStatus.Superseded => new("En senare utgåva har ersatt den. Planer kan fortfarande följa den.", "A later edition has replaced it. Plans may still follow it."),
        _ => new("Utgåvan är publicerad.", "The edition is published."),
    };

    public static Text Of(Standing standing) => standing switch
    {
        Standing.Prioritised => new("Planen lyfter fram området.", "The plan singles the area out."),
        Standing.InScope => new("Planen omfattar området utan att lyfta fram det.", "The plan covers the area without singling it out."),
        Standing.NotPrioritised => new("Planen väljer att inte prioritera området.", "The plan chooses not to prioritise the area."),
        Standing.Silent => new("Planen säger ingenting om området.", "The plan says nothing about the area."),
        _ => new("Utgåvan saknar området, eller så är ingen motsvarighet känd.", "The edition has no such area, or no counterpart is known."),
    };

    /// <summary>A sign that says the same as the word beside it, so that a table can be taken in at a glance and without colours.</summary>
    public static string Sign(Standing standing) => standing switch
    {
        Standing.Prioritised => "●",
        Standing.InScope => "◐",
        Standing.NotPrioritised => "○",
        Standing.Silent => "–",
        _ => "×",
    };

    public static bool IsProblem(PluginStatus status) => status is not (PluginStatus.Active or PluginStatus.Disabled);
}
