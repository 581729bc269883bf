namespace PatientSafety.FollowUp.Exchange;

/// <summary>How a file is to be imported.</summary>
internal sealed record ImportChoices
{
    /// <summary>Stands for whoever imports where a file is only tried.</summary>
    public const string Nobody = "–";

    /// <summary>The region that rows without one of their own are about.</summary>
    public string? RegionId { get; init; }

    /// <summary>Who imports: it stands on rows that do not say who reported.</summary>
    public required string By { get; init; }

    /// <summary>The day on which rows were reported that do not say so; null for today.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Whether nothing is recorded, and only what would be is said.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether one bad row keeps all out. Otherwise the good ones are kept.</summary>
    public bool AllOrNothing { get; init; }

    /// <summary>What the region's own system calls things; null where the file is in our own form.</summary>
    public ImportProfile? Profile { get; init; }

    /// <summary>The sheet of a workbook; null for the first.</summary>
    public string? Sheet { get; init; }
}
