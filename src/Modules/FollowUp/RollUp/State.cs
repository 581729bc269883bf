using System.Runtime.InteropServices;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>How an activity stands at a unit, as far as it is counted. There is one for everything that has been handed on, so it is kept small.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct State
{
    // One more than the status, so that the state of what nobody has spoken of is that of what was taken back.
    private readonly byte core;
    private readonly byte effect;
    private readonly byte marks;

    public State(CoreStatus? core, Effect effect, Marks marks)
    {
        this.core = core is { } known ? (byte)(known + 1) : (byte)0;
        this.effect = (byte)effect;
        this.marks = (byte)marks;
    }

    /// <summary>Its status on the common scale; null where what was said has been taken back.</summary>
    public CoreStatus? Core => core == 0 ? null : (CoreStatus)(core - 1);

    /// <summary>What it has led to.</summary>
    public Effect Effect => (Effect)effect;

    /// <summary>What else is counted.</summary>
    public Marks Marks => (Marks)marks;

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
