namespace PatientSafety.ChangeOver.Impact;

/// <summary>What becomes of a reference to an area when its plan changes over, the easiest first.</summary>
internal enum Verdict
{
    MovesAsItIs,
    MovesWithNewName,

    /// <summary>Somebody has chosen where it goes.</summary>
    MovesAsChosen,

    /// <summary>Somebody has chosen that it stays in the edition it is in.</summary>
    Stays,

    /// <summary>Somebody has chosen that it goes; only what a plan says of an area can.</summary>
    Dropped,

    /// <summary>There are counterparts, but none that stands for it of itself.</summary>
    Choose,
    HasNoCounterpart,
}
