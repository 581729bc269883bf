namespace PatientSafety.Core.National;

/// <summary>Whether a pair in a crosswalk has been agreed on.</summary>
public enum PairStatus
{
    /// <summary>Put forward, by us or by somebody else.</summary>
    Proposed,

    /// <summary>Agreed on by those responsible for the national plan.</summary>
    Agreed,
}
