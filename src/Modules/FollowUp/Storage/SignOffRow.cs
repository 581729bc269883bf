using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Storage;

/// <summary>That a unit signed off a period, or that it was opened again.</summary>
internal sealed class SignOffRow : IAppendOnly
{
    public required int Number { get; init; }

    public required int Top { get; init; }

    public required int Unit { get; init; }

    public required DateOnly PeriodFrom { get; init; }

    public required DateOnly PeriodTo { get; init; }

    /// <summary>Whether it was signed off; otherwise it was opened again.</summary>
    public required bool Signed { get; init; }

    public required string By { get; init; }

    /// <summary>Why it was opened again, or signed off although something was missing.</summary>
    public string? Why { get; init; }

    /// <summary>How many activities had been reported and how many were to be, when it was signed off.</summary>
    public required int Reported { get; init; }

    public required int Expected { get; init; }

    public required DateTimeOffset RecordedAtUtc { get; init; }
}
