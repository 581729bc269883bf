using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>How one activity stands at and below a unit.</summary>
internal sealed record ActivityTally(FollowedActivity Activity, Tally Tally)
{
    /// <summary>Whether the units disagree: some have come to an end with it, or do it, where others have not begun or have stopped it.</summary>
    public bool IsDisagreedOn =>
        (Tally.Counts.Completed > 0 && Tally.Counts.NotStarted + Tally.Counts.Cancelled > 0)
        || (Tally.Counts.Ongoing + Tally.Counts.Delayed > 0 && Tally.Counts.Cancelled > 0)
        || (Tally.Counts.EffectFull > 0 && Tally.Counts.EffectNone > 0);
}
