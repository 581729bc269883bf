using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.BreakDown.Asking;

internal sealed record DecisionView(DateTimeOffset At, Text What, ImmutableArray<string> Units, string By, string? Why);
