using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>What came of reading an exchange file in, and why.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Findings">What was found on the way.</param>
internal sealed record ImportResult(ImportOutcome Outcome, ImmutableArray<Finding> Findings)
{
    /// <summary>The version that the file is about, or null where the file could not be read.</summary>
    public EditionReference? Edition { get; init; }

    /// <summary>The ids of the crosswalks that were taken in.</summary>
    public ImmutableArray<string> CrosswalksTaken { get; init; } = [];

    /// <summary>Why nothing could be saved, or null.</summary>
    public Core.Text? Problem { get; init; }
}
