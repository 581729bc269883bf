using System.Runtime.InteropServices;
using PatientSafety.Core.Regional;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>How many assignments stand how.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Counts
{
    public int NotStarted { get; init; }

    public int Ongoing { get; init; }

    public int Delayed { get; init; }

    public int Completed { get; init; }

    public int Cancelled { get; init; }

    public int NotCompleted { get; init; }

    public int EffectNone { get; init; }

    public int EffectSome { get; init; }

    public int EffectFull { get; init; }

    public int WorksWell { get; init; }

    public int WithoutResult { get; init; }

    /// <summary>How many have a status at all.</summary>
    public int Reported => NotStarted + Ongoing + Delayed + Completed + Cancelled + NotCompleted;

    /// <summary>How many have nothing left to do.</summary>
    public int Finished => Completed + Cancelled + NotCompleted;

    /// <summary>Of how many the effect has not been judged.</summary>
    public int EffectNotAssessed => Reported - EffectNone - EffectSome - EffectFull;

    public bool IsZero => this == default;

    public static Counts operator +(Counts one, Counts other) => one.Plus(other, 1);

    public static Counts operator -(Counts one, Counts other) => one.Plus(other, -1);

    public int Of(CoreStatus status) => status switch
    {
        CoreStatus.NotStarted => NotStarted,
        CoreStatus.Ongoing => Ongoing,
        CoreStatus.Delayed => Delayed,
        CoreStatus.Completed => Completed,
        CoreStatus.Cancelled => Cancelled,
        CoreStatus.NotCompleted => NotCompleted,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of the common scale."),
    };

    private Counts Plus(Counts other, int times) => new()
    {
        NotStarted = NotStarted + (times * other.NotStarted),
        Ongoing = Ongoing + (times * other.Ongoing),
        Delayed = Delayed + (times * other.Delayed),
        Completed = Completed + (times * other.Completed),
        Cancelled = Cancelled + (times * other.Cancelled),
        NotCompleted = NotCompleted + (times * other.NotCompleted),
        EffectNone = EffectNone + (times * other.EffectNone),
        EffectSome = EffectSome + (times * other.EffectSome),
        EffectFull = EffectFull + (times * other.EffectFull),
        WorksWell = WorksWell + (times * other.WorksWell),
        WithoutResult = WithoutResult + (times * other.WithoutResult),
    };
}
