using PatientSafety.Core.Findings;

namespace PatientSafety.ChangeOver.Choosing;

/// <summary>What can be wrong with the choices for a change of edition.</summary>
internal static class ChoiceFindings
{
    public static FindingKind OtherRegion { get; } = new("PS5001", Severity.Error,
        new("Valen gäller en annan region", "The choices are for another region"),
        new("Ange regionen som bytet gäller, eller använd rätt fil.", "Name the region that changes over, or use the right file."));

    public static FindingKind OtherPlan { get; } = new("PS5002", Severity.Error,
        new("Valen gäller en annan plan", "The choices are for another plan"),
        new("Ange planen som bytet gäller, eller utelämna raden.", "Name the plan that changes over, or leave the line out."));

    public static FindingKind OtherEdition { get; } = new("PS5003", Severity.Error,
        new("Valen gäller ett annat byte av utgåva", "The choices are for another change of edition"),
        new("Ange utgåvan som planen följer och den som den byter till, eller gör en ny fil med --template.", "Name the edition that the plan follows and the one it changes to, or make a new file with --template."));

    public static FindingKind UnknownActivity { get; } = new("PS5004", Severity.Error,
        new("Ett val gäller en aktivitet som planen inte har", "A choice is for an activity that the plan does not have"),
        new("Ange aktivitetens id.", "Give the activity’s id."));

    public static FindingKind ActivityChosenTwice { get; } = new("PS5005", Severity.Error,
        new("En aktivitet har två val", "An activity has two choices"),
        new("Behåll ett av dem; flera områden skrivs i samma val.", "Keep one of them; several areas are written in one choice."));

    public static FindingKind UnknownArea { get; } = new("PS5006", Severity.Error,
        new("Ett valt område finns inte i den nya utgåvan", "A chosen area is not in the new edition"),
        new("Ange ett område ur utgåvan som planen byter till.", "Name an area of the edition that the plan changes to."));

    public static FindingKind AreaNotOffered { get; } = new("PS5007", Severity.Warning,
        new("Ett valt område hör inte till de föreslagna", "A chosen area is not among those offered"),
        new("Kontrollera valet; det följs ändå.", "Check the choice; it is followed all the same."));

    public static FindingKind NotStated { get; } = new("PS5008", Severity.Error,
        new("Ett val gäller ett område som planen inte säger något om", "A choice is for an area that the plan says nothing about"),
        new("Ange ett område som står under planens prioritering.", "Name an area that stands in the plan’s prioritisation."));

    public static FindingKind AreaChosenTwice { get; } = new("PS5009", Severity.Error,
        new("Ett ställningstagande har två val", "A statement has two choices"),
        new("Behåll ett av dem; flera områden skrivs i samma val.", "Keep one of them; several areas are written in one choice."));

    public static FindingKind ChoiceMissing { get; } = new("PS5010", Severity.Error,
        new("Ett val som behövs saknas", "A choice that is needed is missing"),
        new("Lägg till valet; --template visar vad som finns att välja på.", "Add the choice; --template shows what there is to choose from."));

    public static FindingKind ChoiceNotNeeded { get; } = new("PS5011", Severity.Note,
        new("Ett val som inte behövs", "A choice that is not needed"),
        new("Inget behöver göras; valet följs.", "Nothing has to be done; the choice is followed."));

    public static FindingKind AreaLeftOut { get; } = new("PS5012", Severity.Warning,
        new("Ett val lämnar ett av aktivitetens områden utan efterföljare", "A choice leaves one of the activity’s areas without a successor"),
        new("Kontrollera valet: ”areas” är alla områden som aktiviteten har efter bytet.", "Check the choice: “areas” is every area that the activity has after the change."));

    public static FindingKind UnclearChoice { get; } = new("PS5013", Severity.Error,
        new("Det framgår inte vad som är valt", "It is not clear what has been chosen"),
        new("En aktivitet har ”areas” med områden eller ”stays: true”, ett ställningstagande ”becomes” med områden eller ”drop: true”.", "An activity has “areas” with areas or “stays: true”, a statement “becomes” with areas or “drop: true”."));

    public static FindingKind DropWithoutReason { get; } = new("PS5014", Severity.Error,
        new("Ett ställningstagande tas bort utan skäl", "A statement is dropped without a reason"),
        new("Skriv skälet under ”reason”.", "Give the reason under “reason”."));

    public static FindingKind StatedTwice { get; } = new("PS5015", Severity.Error,
        new("Två ställningstaganden hamnar på samma område", "Two statements end in the same area"),
        new("Välj vilket som gäller, och ta bort det andra med ”drop: true” och ett skäl.", "Choose the one that holds, and drop the other with “drop: true” and a reason."));

    public static FindingKind NothingToMove { get; } = new("PS5016", Severity.Error,
        new("Ett val gäller en aktivitet som inte har något område att flytta från", "A choice is for an activity that has no area to move from"),
        new("Ta bort valet, och ge aktiviteten ett område i planfilen när bytet är gjort.", "Remove the choice, and give the activity an area in the plan file when the change is made."));

    public static FindingKind AreaTwice { get; } = new("PS5017", Severity.Warning,
        new("Ett område står två gånger i samma val", "An area stands twice in one choice"),
        new("Behåll det ena; det räknas en gång.", "Keep one; it counts once."));

    public static FindingKind StaysWhereItGoes { get; } = new("PS5018", Severity.Error,
        new("En aktivitet kan inte stå kvar i utgåvan som planen byter till", "An activity cannot stay in the edition that the plan changes to"),
        new("Ta bort ”stays”, eller ange områden.", "Remove “stays”, or name areas."));
}
