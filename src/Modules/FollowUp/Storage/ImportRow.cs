namespace PatientSafety.FollowUp.Storage;

/// <summary>A run of an import, so that one that was broken off goes on where it was.</summary>
internal sealed class ImportRow
{
    public required int Number { get; init; }

    /// <summary>SHA-256 of the file and what was chosen, in lower-case hex.</summary>
    public required string Key { get; init; }

    public required string RegionId { get; init; }

    public required string FileName { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset BeganAtUtc { get; init; }

    /// <summary>The last row of the file that is in.</summary>
    public required long RowsDone { get; set; }

    public required long Added { get; set; }

    public required long Known { get; set; }

    public required long Refused { get; set; }

    public DateTimeOffset? EndedAtUtc { get; set; }
}
