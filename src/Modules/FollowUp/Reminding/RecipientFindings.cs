using PatientSafety.Core.Findings;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>What can be wrong with the file of recipients.</summary>
internal static class RecipientFindings
{
    public static FindingKind Unreadable { get; } = new(
        "PS5160",
        Severity.Error,
        new("Mottagarna kan inte läsas", "The recipients cannot be read"),
        new("Rätta recipients.csv i datamappen. Rubrikerna är region, vem, enhet och adress.", "Mend recipients.csv in the data folder. The headings are region, who, unit and address."));

    public static FindingKind Nobody { get; } = new(
        "PS5161",
        Severity.Warning,
        new("Raden säger inte vems adressen är", "The row does not say whose the address is"),
        new("Ange en roll eller ett namn, en enhet, eller båda.", "Give a role or a name, a unit, or both."));

    public static FindingKind NoAddress { get; } = new(
        "PS5162",
        Severity.Warning,
        new("Det är ingen e-postadress", "That is no e-mail address"),
        new("Skriv adressen som fornamn.efternamn@exempel.se, utan å, ä och ö.", "Write the address as first.last@example.se, without å, ä and ö."));

    public static FindingKind UnknownUnit { get; } = new(
        "PS5163",
        Severity.Warning,
        new("Mottagarens enhet finns inte", "The recipient’s unit does not exist"),
        new("Ange enhetens id. Om raden gäller en annan region, ange den i kolumnen region.", "Give the unit’s id. If the row is about another region, give it in the column region."));
}
