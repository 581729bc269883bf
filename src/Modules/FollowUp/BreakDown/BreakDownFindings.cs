using PatientSafety.Core.Findings;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>What can be wrong when activities are handed on and looked after.</summary>
internal static class BreakDownFindings
{
    public static FindingKind NoUnit { get; } = new(
        "PS5130",
        Severity.Error,
        new("Ingen enhet är angiven", "No unit is given"),
        new("Ange en enhet, en nivå eller ett delträd.", "Give a unit, a level or a subtree."));

    public static FindingKind UnknownLevel { get; } = new(
        "PS5131",
        Severity.Error,
        new("Nivån är okänd", "The level is unknown"),
        new("Ange en av regionens nivåer.", "Give one of the region's levels."));

    public static FindingKind NobodyMeant { get; } = new(
        "PS5132",
        Severity.Error,
        new("Ingen enhet finns där just då", "There is no unit there at that time"),
        new("Välj en annan dag, nivå eller enhet, eller låt nedbrytningen gälla enheter som tillkommer.", "Choose another day, level or unit, or let the break-down hold for units that come later."));

    public static FindingKind OwnActivity { get; } = new(
        "PS5133",
        Severity.Error,
        new("En enhets egen aktivitet bryts inte ner", "A unit's own activity is not handed on"),
        new("Lägg aktiviteten i regionens plan om fler ska ha den.", "Put the activity in the region's plan if others are to have it."));

    public static FindingKind NotInForce { get; } = new(
        "PS5134",
        Severity.Error,
        new("Aktivitetens läge tillåter det inte", "The state of the activity does not allow it"),
        new("Se aktivitetens läge och historik. Återuppta eller öppna den först om den ska gälla.", "Look at the activity's state and history. Resume or reopen it first if it is to hold."));

    public static FindingKind ReasonMissing { get; } = new(
        "PS5135",
        Severity.Error,
        new("Namn eller skäl saknas", "A name or a reason is missing"),
        new("Skriv vem som gör det och varför.", "Write who does it and why."));

    public static FindingKind OtherMissing { get; } = new(
        "PS5136",
        Severity.Error,
        new("Det framgår inte vilken aktivitet som tar över", "It is not said which activity takes over"),
        new("Ange id:t för en annan av regionens aktiviteter.", "Give the id of another of the region's activities."));

    public static FindingKind TitleMissing { get; } = new(
        "PS5137",
        Severity.Error,
        new("Aktiviteten saknar rubrik", "The activity has no title"),
        new("Skriv en rubrik.", "Write a title."));

    public static FindingKind UnknownArea { get; } = new(
        "PS5138",
        Severity.Error,
        new("Området finns inte i planens utgåva", "The area is not in the plan's edition"),
        new("Välj ett område i den utgåva som planen följer.", "Choose an area of the edition that the plan follows."));

    public static FindingKind IncompleteProject { get; } = new(
        "PS5139",
        Severity.Note,
        new("Genomförandeprojektet är inte komplett", "The implementation project is not complete"),
        new("Fyll i det som saknas i planens fil, eller i regionens eget system.", "Fill in what is missing in the plan's file, or in the region's own system."));
}
