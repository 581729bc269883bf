using PatientSafety.Core;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>A rule of which no day is known, as JSON shows it.</summary>
internal sealed record UndatedView(string Rule, Text What, Text Why);
