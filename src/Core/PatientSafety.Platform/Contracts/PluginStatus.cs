namespace PatientSafety.Platform.Contracts;

/// <summary>What became of a plugin's folder. It is never silence.</summary>
public enum PluginStatus
{
    /// <summary>Loaded and in use.</summary>
    Active,

    /// <summary>Left out on purpose: switched off, or replaced by an installed one.</summary>
    Disabled,

    /// <summary>Not allowed here: the policy wants to know more of where it comes from, or its files were changed.</summary>
    Refused,

    /// <summary>Made for another version of the product.</summary>
    Incompatible,

    /// <summary>Its files have errors.</summary>
    Invalid,

    /// <summary>Its code could not be used.</summary>
    Failed,

    /// <summary>Its code is being tried, and what became of it is soon known.</summary>
    Waiting,
}
