namespace PatientSafety.Plugins.Trusting;

internal enum DemandLevel
{
    /// <summary>That the files are those that were packed.</summary>
    Hash,

    /// <summary>That somebody has signed it, whoever that is.</summary>
    Signed,

    /// <summary>That somebody has signed it whom this installation trusts.</summary>
    SignedBy,
}
