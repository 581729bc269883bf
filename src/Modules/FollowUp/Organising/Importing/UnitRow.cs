using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Organising.Importing;

/// <summary>A row of a file with an organisation. What the file has no column for is null.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Id">The unit's id, where the file gives one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">The id or name of its level.</param>
/// <param name="Parent">The id or name of the unit above it; empty for the region itself.</param>
/// <param name="Key">Its HSA-id; empty for one that has none.</param>
/// <param name="Kind">Whose it is.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
internal sealed record UnitRow(SourceLocation Place, string? Id, string Name, string? Level, string? Parent, string? Key, UnitKind? Kind, DateOnly? From, DateOnly? To);
