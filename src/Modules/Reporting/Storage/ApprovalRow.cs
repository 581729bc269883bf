using PatientSafety.Platform.Storage;

namespace PatientSafety.Reporting.Storage;

/// <summary>That a frozen report was approved. That it was drawn up is another thing and another day.</summary>
internal sealed class ApprovalRow : IAppendOnly
{
    public long Number { get; init; }

    public required string Report { get; init; }

    public required DateOnly ApprovedOn { get; init; }

    /// <summary>Who approved it: a board, an officer.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>The registration number of the decision; null where none was given.</summary>
    public string? Reference { get; init; }

    public required DateTimeOffset RecordedAtUtc { get; init; }

    public required string RecordedBy { get; init; }
}
