using System.Runtime.InteropServices;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>An entry as far as it decides what was known when.</summary>
/// <param name="Number">Its place in the order of entries.</param>
/// <param name="Root">The entry that its line of corrections began with.</param>
/// <param name="KnownOn">The day from which it was known.</param>
/// <param name="State">What it says.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SaidOn(long Number, long Root, DateOnly KnownOn, State State);
