namespace PatientSafety.Core.Regional;

/// <summary>Who decides on a plan.</summary>
public enum DecisionForm
{
    /// <summary>An officer decides.</summary>
    Officer,

    /// <summary>An elected body decides.</summary>
    Political,
}
