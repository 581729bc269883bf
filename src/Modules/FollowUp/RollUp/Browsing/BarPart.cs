using PatientSafety.Core;

namespace PatientSafety.FollowUp.RollUp.Browsing;

/// <summary>A part of a bar.</summary>
/// <param name="Kind">What its look is called.</param>
/// <param name="Name">What it counts.</param>
/// <param name="Count">How many.</param>
internal sealed record BarPart(string Kind, Text Name, int Count);
