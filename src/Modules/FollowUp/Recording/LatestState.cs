using System.Runtime.InteropServices;
using PatientSafety.FollowUp.RollUp;

namespace PatientSafety.FollowUp.Recording;

/// <summary>What holds of an assignment now.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LatestState(DateOnly PeriodTo, DateOnly HeardOn, long Entry, State State)
{
    /// <summary>Whether anything has been heard: the first entry has number 1.</summary>
    public bool IsKnown => Entry > 0;
}
