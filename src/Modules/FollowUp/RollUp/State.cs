using System.Runtime.InteropServices;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>How an activity stands at a unit, as far as it is counted.</summary>
/// <param name="Core">Its status on the common scale; null where what was said has been taken back.</param>
/// <param name="Effect">What it has led to.</param>
/// <param name="Marks">What else is counted.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct State(CoreStatus? Core, Effect Effect, Marks Marks)
{
    /// <summary>Whether there is nothing left to do.</summary>
    public bool IsFinished => Core is CoreStatus.Completed or CoreStatus.Cancelled or CoreStatus.NotCompleted;

    /// <summary>It as a count of one, or of nothing where there is no status.</summary>
    public Counts Counted => Core is not { } core ? default : new Counts
    {
        NotStarted = core == CoreStatus.NotStarted ? 1 : 0,
        Ongoing = core == CoreStatus.Ongoing ? 1 : 0,
        Delayed = core == CoreStatus.Delayed ? 1 : 0,
        Completed = core == CoreStatus.Completed ? 1 : 0,
        Cancelled = core == CoreStatus.Cancelled ? 1 : 0,
        NotCompleted = core == CoreStatus.NotCompleted ? 1 : 0,
        EffectNone = Effect == Effect.None ? 1 : 0,
        EffectSome = Effect == Effect.Some ? 1 : 0,
        EffectFull = Effect == Effect.Full ? 1 : 0,
        WorksWell = Marks.HasFlag(Marks.WorksWell) ? 1 : 0,
        WithoutResult = Marks.HasFlag(Marks.WithoutResult) ? 1 : 0,
    };
}
