using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>What is done to activities, in words.</summary>
internal static class ActWords
{
    /// <summary>How an activity stands as a whole on a day.</summary>
    public static Text StateOf(FollowedActivity activity, DateOnly day) => activity.StateOn(day)?.Kind switch
    {
        ActivityActKind.Paused => new("Pausad", "Paused"),
        ActivityActKind.Closed => new("Avslutad", "Closed"),
        ActivityActKind.Merged => new("Uppgått i en annan", "Merged into another"),
        ActivityActKind.Superseded => new("Ersatt", "Superseded"),
        _ => new("Gäller", "In force"),
    };

    public static Text Of(ActivityActKind kind) => kind switch
    {
        ActivityActKind.Paused => new("Pausad", "Paused"),
        ActivityActKind.Resumed => new("Återupptagen", "Resumed"),
        ActivityActKind.Closed => new("Avslutad", "Closed"),
        ActivityActKind.Reopened => new("Öppnad igen", "Reopened"),
        ActivityActKind.Merged => new("Uppgått i en annan aktivitet", "Merged into another activity"),
        ActivityActKind.Superseded => new("Ersatt av en annan aktivitet", "Superseded by another activity"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an act."),
    };
}
