namespace PatientSafety.Core.Regional;

/// <summary>How far a plan's decision has come, as far as our source shows.</summary>
public enum AdoptionStatus
{
    /// <summary>The source proposes that the plan be adopted; the decision itself is not known here.</summary>
    Proposed,

    /// <summary>The source shows that the plan was adopted.</summary>
    Adopted,
}
