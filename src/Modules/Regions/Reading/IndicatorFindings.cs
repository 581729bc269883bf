using PatientSafety.Core.Findings;

namespace PatientSafety.Regions.Reading;

/// <summary>What can be wrong with the indicators of a region's file.</summary>
internal static class IndicatorFindings
{
    public static FindingKind UnknownIndicator { get; } = new("PS3060", Severity.Error,
        new("En uppföljningsvariabel hänvisar till en indikator som inte finns", "A variable refers to an indicator that does not exist"),
        new("Lägg till indikatorn under ”indicators”, rätta id:t, eller skriv variabeln som text.", "Add the indicator under “indicators”, mend the id, or write the variable as a text."));

    public static FindingKind UnknownTie { get; } = new("PS3061", Severity.Error,
        new("En indikator hör till en plan eller aktivitet som inte finns", "An indicator belongs to a plan or activity that does not exist"),
        new("Ange id:t för en plan eller aktivitet i samma fil.", "Give the id of a plan or activity in the same file."));

    public static FindingKind ScaleDoesNotFit { get; } = new("PS3062", Severity.Error,
        new("En indikators nycklar stämmer inte med dess skala", "The keys of an indicator do not go with its scale"),
        new("Skriv ”per” för rate och ”timeUnit” för time, och bara där. ”numerator” hör till share och rate.", "Write “per” for rate and “timeUnit” for time, and only there. “numerator” belongs to share and rate."));

    public static FindingKind OffTheScale { get; } = new("PS3063", Severity.Error,
        new("Ett mål eller utgångsläge ligger utanför indikatorns skala", "A target or baseline lies outside the indicator’s scale"),
        new("Skriv ett tal med punkt som decimaltecken, en andel som 0–1 (0.95 är 95 procent), eller en bokstav A–E för letters.", "Write a number with a point for decimals, a share as 0–1 (0.95 is 95 per cent), or a letter A–E for letters."));

    public static FindingKind TargetDoesNotFit { get; } = new("PS3064", Severity.Error,
        new("Ett mål stämmer inte med indikatorns riktning", "A target does not fit the indicator’s direction"),
        new("Skriv { value: … } när riktningen är higher eller lower, { from: …, to: … } när den är range, och inget mål när den är none.", "Write { value: … } where the direction is higher or lower, { from: …, to: … } where it is range, and no target where it is none."));

    public static FindingKind BreakOutsideValidity { get; } = new("PS3065", Severity.Warning,
        new("Ett brott i en serie ligger utanför indikatorns giltighet", "A break in a series lies outside the indicator’s validity"),
        new("Rätta datumet för brottet eller för giltigheten.", "Mend the date of the break or of the validity."));
}
