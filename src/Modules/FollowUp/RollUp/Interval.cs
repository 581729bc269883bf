using System.Runtime.InteropServices;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>That an entry's state was the one known from one day to another.</summary>
/// <param name="From">The first day, inclusive.</param>
/// <param name="To">The day from which something else was known, exclusive; <see cref="Platform.Storage.DayText.Never"/> while it holds.</param>
/// <param name="Entry">The entry.</param>
/// <param name="State">How it stood.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Interval(DateOnly From, DateOnly To, long Entry, State State);
