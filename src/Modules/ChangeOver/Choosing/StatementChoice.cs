using System.Collections.Immutable;
using PatientSafety.Core.Findings;

namespace PatientSafety.ChangeOver.Choosing;

/// <summary>What somebody has chosen for what the plan says of an area: the areas that it is said of from now on, or that it is not said any more, and why.</summary>
internal sealed record StatementChoice(string AreaId, ImmutableArray<ChosenArea> Becomes, bool Drop, string? Reason, SourceLocation? At = null);
