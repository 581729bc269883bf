using System.Collections.Immutable;

namespace PatientSafety.ChangeOver.Rewriting;

internal sealed record PlacedList(ImmutableArray<PlacedNode> Items, bool IsFlow, int Start, int End) : PlacedNode(Start, End);
