using PatientSafety.Core;

namespace PatientSafety.NationalPlan.Storage;

/// <summary>What came of writing: all of it was written, or none of it and why.</summary>
/// <param name="Done">Whether it was written.</param>
/// <param name="Reason">Why not, and what to do; null where it was.</param>
/// <param name="SomebodyElse">Whether it was because somebody else has changed the same thing meanwhile.</param>
internal sealed record WriteOutcome(bool Done, Text? Reason = null, bool SomebodyElse = false)
{
    public static WriteOutcome Written { get; } = new(true);

    public static WriteOutcome Refused(Text reason) => new(false, reason);

    public static WriteOutcome Overtaken(Text reason) => new(false, reason, SomebodyElse: true);
}
