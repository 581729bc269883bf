namespace PatientSafety.Plugins.Installing;

/// <summary>What whoever installs has said besides which package.</summary>
internal sealed record InstallWishes
{
    /// <summary>Why the package's code is let in though the policy does not let it in, or null.</summary>
    public string? AllowCode { get; init; }

    /// <summary>Whether it is right that the package comes from somebody else than before.</summary>
    public bool NewOwner { get; init; }

    /// <summary>Whether an older version may take the place of a newer one.</summary>
    public bool Downgrade { get; init; }
}
