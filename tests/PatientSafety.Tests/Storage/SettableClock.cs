namespace PatientSafety.Tests.Storage;

/// <summary>A clock that shows what it is set to, and whose timers run as usual.</summary>
internal sealed class SettableClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
