namespace PatientSafety.NationalPlan.Storage;

/// <summary>An edition that is being worked on. It is the only thing here that is ever changed.</summary>
internal sealed class NationalDraftRow
{
    public required string EditionId { get; init; }

    /// <summary>The version that it started from, as <c>agera-2025@1.0.0</c>, or null where it started from nothing.</summary>
    public string? Base { get; init; }

    /// <summary>Its file.</summary>
    public required string Content { get; set; }

    /// <summary>Counts the changes, so that nobody overwrites what somebody else has done meanwhile.</summary>
    public required int Revision { get; set; }

    public required DateTimeOffset ChangedAtUtc { get; set; }

    public required string ChangedBy { get; set; }
}
