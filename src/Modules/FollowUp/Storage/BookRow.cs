namespace PatientSafety.FollowUp.Storage;

/// <summary>What the roll-ups of a region were worked out from, so that they are worked out anew when that is another.</summary>
internal sealed class BookRow
{
    /// <summary>The number of the organisation's top.</summary>
    public required int Top { get; init; }

    public required string RegionId { get; init; }

    /// <summary>Grows when assignments or activities change.</summary>
    public required long Revision { get; set; }

    /// <summary>The organisation's revision and the plan file's hash that the roll-ups rest on.</summary>
    public required string RestsOn { get; set; }

    /// <summary>The day on which they were worked out: what begins or ends on a later day is not in them yet.</summary>
    public required DateOnly WorkedOutOn { get; set; }
}
