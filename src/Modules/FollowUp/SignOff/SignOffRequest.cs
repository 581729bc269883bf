namespace PatientSafety.FollowUp.SignOff;

/// <summary>That somebody wants to sign off a period, or to open it again.</summary>
internal sealed record SignOffRequest
{
    public required string RegionId { get; init; }

    /// <summary>The id of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The id of the period.</summary>
    public required string Period { get; init; }

    public required string By { get; init; }

    /// <summary>Why it is signed off although something is missing, or opened again.</summary>
    public string? Why { get; init; }

    /// <summary>Whether it is opened again.</summary>
    public bool Reopens { get; init; }
}
