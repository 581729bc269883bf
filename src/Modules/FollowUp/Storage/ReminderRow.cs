using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Storage;

/// <summary>A reminder that was written.</summary>
internal sealed class ReminderRow : IAppendOnly
{
    public required int Number { get; init; }

    public required string RegionId { get; init; }

    /// <summary>What it was about, so that nobody is reminded twice of the same thing on the same day.</summary>
    public required string Key { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>Where it went: outbox, smtp, or undeliverable where nobody has an address.</summary>
    public required string Through { get; init; }

    public required DateTimeOffset WrittenAtUtc { get; init; }
}
