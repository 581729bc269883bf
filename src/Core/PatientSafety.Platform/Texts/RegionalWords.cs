using PatientSafety.Core;
using PatientSafety.Core.Regional;

namespace PatientSafety.Platform.Texts;

/// <summary>The words for people for the values of a region's configuration.</summary>
public static class RegionalWords
{
    public static Text InWords(this Standing standing) => standing switch
    {
        Standing.Prioritised => new("Prioriterat", "Prioritised"),
        Standing.InScope => new("Ingår", "In scope"),
        Standing.NotPrioritised => new("Inte prioriterat", "Not prioritised"),
        Standing.Silent => new("Nämns inte", "Silent"),
        _ => new("Finns inte i utgåvan", "Not in the edition"),
    };

    public static Text Meaning(this Standing standing) => standing switch
    {
        Standing.Prioritised => new("Planen lyfter fram området.", "The plan singles the area out."),
        Standing.InScope => new("Planen omfattar området utan att lyfta fram det.", "The plan covers the area without singling it out."),
        Standing.NotPrioritised => new("Planen väljer att inte prioritera området.", "The plan chooses not to prioritise the area."),
        Standing.Silent => new("Planen säger ingenting om området.", "The plan says nothing about the area."),
        _ => new("Utgåvan saknar området, eller så är ingen motsvarighet känd.", "The edition has no such area, or no counterpart is known."),
    };

    /// <summary>A sign that says the same as the word beside it, so that a table can be read at a glance and without colours.</summary>
    public static string Sign(this Standing standing) => standing switch
    {
        Standing.Prioritised => "●",
        Standing.InScope => "◐",
        Standing.NotPrioritised => "○",
        Standing.Silent => "–",
        _ => "×",
    };

    public static Text InWords(this AdoptionStatus status) => status switch
    {
        AdoptionStatus.Adopted => new("Antagen", "Adopted"),
        _ => new("Föreslagen; beslutet är inte känt här", "Proposed; the decision is not known here"),
    };

    public static Text InWords(this DecisionForm form) => form switch
    {
        DecisionForm.Political => new("Politiskt beslut", "Political decision"),
        _ => new("Tjänstemannabeslut", "Decision by an officer"),
    };

    public static Text InWords(this ArrangementKind kind) => kind switch
    {
        ArrangementKind.Management => new("Förvaltning av planen", "Management of the plan"),
        ArrangementKind.BreakDown => new("Nedbrytning", "Break-down"),
        ArrangementKind.FollowUp => new("Uppföljning", "Follow-up"),
        ArrangementKind.SystemOfRecord => new("System", "System of record"),
        ArrangementKind.Revision => new("Revidering", "Revision"),
        _ => new("Sändlista", "Distribution"),
    };

    public static Text InWords(this BodyKind kind) => kind switch
    {
        BodyKind.Officer => new("Tjänsteman", "Officer"),
        BodyKind.Political => new("Politiskt organ", "Political body"),
        BodyKind.Group => new("Grupp", "Group"),
        BodyKind.Leadership => new("Ledning", "Management team"),
        BodyKind.Provider => new("Vårdgivare", "Care provider"),
        BodyKind.Municipality => new("Kommun", "Municipality"),
        _ => new("Förvaltning", "Administration"),
    };

    public static Text InWords(this CoreStatus status) => status switch
    {
        CoreStatus.NotStarted => new("Inte påbörjad", "Not started"),
        CoreStatus.Ongoing => new("Pågår", "Ongoing"),
        CoreStatus.Delayed => new("Försenad", "Delayed"),
        CoreStatus.Completed => new("Avslutad", "Completed"),
        CoreStatus.Cancelled => new("Avbruten", "Cancelled"),
        _ => new("Inte genomförd, av yttre orsak", "Not completed, for an outside cause"),
    };
}
