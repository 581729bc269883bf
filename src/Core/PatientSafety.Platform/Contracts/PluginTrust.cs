namespace PatientSafety.Platform.Contracts;

/// <summary>What is known of where a plugin's files come from. It is always shown with its reason.</summary>
public enum PluginTrust
{
    /// <summary>Signed by somebody whom this installation trusts, and unchanged since.</summary>
    Valid,

    /// <summary>Nobody has signed it.</summary>
    Unsigned,

    /// <summary>Its files are not the ones that were packed or signed.</summary>
    Modified,

    /// <summary>Signed by somebody whom this installation does not trust, or no longer.</summary>
    Untrusted,

    /// <summary>Signed with a certificate whose days are over, or have not begun.</summary>
    Expired,
}
