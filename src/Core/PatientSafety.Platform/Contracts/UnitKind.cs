namespace PatientSafety.Platform.Contracts;

/// <summary>Whose a unit is. A private provider or a municipality is a unit of the tree without being a customer of the product.</summary>
public enum UnitKind
{
    /// <summary>A part of the owner's own organisation.</summary>
    Own,

    /// <summary>A private care provider (privat vårdgivare) whose care the owner pays for.</summary>
    PrivateProvider,

    /// <summary>A municipality (kommun) that takes part.</summary>
    Municipality,
}
