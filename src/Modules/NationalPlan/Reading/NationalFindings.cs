using PatientSafety.Core.Findings;

namespace PatientSafety.NationalPlan.Reading;

/// <summary>What can be wrong with a national file.</summary>
internal static class NationalFindings
{
    public static FindingKind DuplicateId { get; } = new("PS2001", Severity.Error,
        new("Ett id står två gånger i utgåvan", "An id stands twice in the edition"),
        new("Ge det ena ett eget id.", "Give one of them an id of its own."));

    public static FindingKind UnknownEdition { get; } = new("PS2002", Severity.Error,
        new("En nationell fil hänvisar till en utgåva som inte finns", "A national file refers to an edition that does not exist"),
        new("Rätta utgåvans id eller lägg till utgåvan.", "Mend the edition's id or add the edition."));

    public static FindingKind UnknownArea { get; } = new("PS2003", Severity.Error,
        new("En övergång hänvisar till ett område som utgåvan inte har", "A crosswalk refers to an area that the edition does not have"),
        new("Rätta områdets id.", "Mend the area's id."));

    public static FindingKind EmptyPair { get; } = new("PS2004", Severity.Error,
        new("Ett par i övergången saknar båda sina områden", "A pair of the crosswalk lacks both its areas"),
        new("Ange minst ett av ”from” och ”to”.", "Give at least one of “from” and “to”."));

    public static FindingKind NameMeansTwoAreas { get; } = new("PS2005", Severity.Error,
        new("Ett namn eller alias betyder två områden", "A name or alias means two areas"),
        new("Ta bort aliaset från det ena området.", "Remove the alias from one of the areas."));
}
