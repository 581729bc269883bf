namespace PatientSafety.Core.Regional;

/// <summary>What an arrangement of a plan concerns.</summary>
public enum ArrangementKind
{
    /// <summary>Who looks after the plan, together (förvaltning av planen).</summary>
    Management,

    /// <summary>How far down activities are handed on (nedbrytning).</summary>
    BreakDown,

    /// <summary>In what form activities are followed up (uppföljning).</summary>
    FollowUp,

    /// <summary>Where activities are entered and followed up.</summary>
    SystemOfRecord,

    /// <summary>How the plan is revised.</summary>
    Revision,

    /// <summary>Who is sent the plan.</summary>
    Distribution,
}
