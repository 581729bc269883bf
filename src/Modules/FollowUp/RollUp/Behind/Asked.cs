namespace PatientSafety.FollowUp.RollUp.Behind;

/// <summary>What an address, a command or a request asks for, as it was written. Empty is the same as left out.</summary>
internal sealed record Asked
{
    public string? Unit { get; init; }

    public string? Period { get; init; }

    public string? AsOf { get; init; }

    public string? Area { get; init; }

    public string? Activity { get; init; }

    /// <summary>Whether those below are left out: yes or nothing.</summary>
    public string? Itself { get; init; }

    /// <summary>Words of the common scale, with commas between.</summary>
    public string? Status { get; init; }

    public string? Effect { get; init; }

    public string? Mark { get; init; }
}
