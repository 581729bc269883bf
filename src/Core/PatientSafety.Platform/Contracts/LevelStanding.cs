using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Platform.Contracts;

/// <summary>How far the units of a level are with what a report rests on.</summary>
/// <param name="LevelId">The level.</param>
/// <param name="Name">What the region calls it.</param>
/// <param name="Deadline">Its last day, planned back from the report's; null where none is known.</param>
/// <param name="Units">How many of its units have something to report or to sign off.</param>
/// <param name="Done">How many of those are done with it.</param>
/// <param name="Missing">The others, by name.</param>
public sealed record LevelStanding(string LevelId, Text Name, LevelDeadline? Deadline, int Units, int Done, ImmutableArray<OrganisationUnit> Missing);
