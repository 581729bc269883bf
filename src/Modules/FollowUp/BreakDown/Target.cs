namespace PatientSafety.FollowUp.BreakDown;

/// <summary>What an activity is handed on to.</summary>
internal enum Target
{
    /// <summary>One or several units that are named.</summary>
    Units,

    /// <summary>All units of a level, below a unit.</summary>
    Level,

    /// <summary>A unit and everything below it.</summary>
    Subtree,
}
