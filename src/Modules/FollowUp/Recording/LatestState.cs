using System.Runtime.InteropServices;
using PatientSafety.FollowUp.RollUp;

namespace PatientSafety.FollowUp.Recording;

/// <summary>What holds of an assignment now.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LatestState(DateOnly PeriodTo, DateOnly HeardOn, long Entry, State State);
