using System.Collections.Immutable;
using PatientSafety.FollowUp.Calendar;

namespace PatientSafety.FollowUp.MyWork;

/// <summary>What is left for a unit to do for a period.</summary>
/// <param name="Duty">The unit, the period and the last day.</param>
/// <param name="Activities">The activities that have not been reported.</param>
/// <param name="NotDoneBelow">The units right below that are not done.</param>
internal sealed record OwedWork(Duty Duty, ImmutableArray<OwedActivity> Activities, ImmutableArray<Duty> NotDoneBelow)
{
    /// <summary>Whether everything at and below has been reported, and only signing off is left.</summary>
    public bool OnlySigningIsLeft => Activities.IsEmpty && Duty is { IsSigned: false } && Duty.Reported >= Duty.Expected;
}
