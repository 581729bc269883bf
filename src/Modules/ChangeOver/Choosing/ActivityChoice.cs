using System.Collections.Immutable;
using PatientSafety.Core.Findings;

namespace PatientSafety.ChangeOver.Choosing;

/// <summary>What somebody has chosen for an activity: the areas that it belongs to from now on, or that it stays where it is.</summary>
internal sealed record ActivityChoice(string ActivityId, ImmutableArray<ChosenArea> Areas, bool Stays, SourceLocation? At = null);
