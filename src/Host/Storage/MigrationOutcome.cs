using PatientSafety.Core;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Host.Storage;

/// <summary>What came of migrating.</summary>
/// <param name="State">How the database is now.</param>
/// <param name="Sentences">What was done, or why it was not.</param>
internal sealed record MigrationOutcome(DatabaseState State, IReadOnlyList<Text> Sentences);
