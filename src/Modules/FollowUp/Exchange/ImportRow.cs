using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>A row of a file, looked at as far as the file and the region allow.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Scope">The region that it was looked at with; null where it names none.</param>
/// <param name="Request">What it asks for; null where it cannot be read.</param>
/// <param name="Resolved">What that turned out to mean; null where something is wrong with it.</param>
/// <param name="Findings">What is wrong with it, or worth knowing.</param>
internal sealed record ImportRow(int Number, RegionScope? Scope, EntryRequest? Request, Resolved? Resolved, ImmutableArray<Finding> Findings);
