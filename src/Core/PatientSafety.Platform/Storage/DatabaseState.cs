using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Platform.Storage;

/// <summary>How the database is.</summary>
/// <param name="Condition">What can be done with it.</param>
/// <param name="Reason">Why, and what to do about it.</param>
public sealed record DatabaseState(DatabaseCondition Condition, Text Reason)
{
    /// <summary>The migrations that have been applied, oldest first.</summary>
    public ImmutableArray<string> Applied { get; init; } = [];

    /// <summary>The migrations that have not been applied, oldest first.</summary>
    public ImmutableArray<string> Pending { get; init; } = [];

    public bool CanWrite => Condition == DatabaseCondition.Ready;
}
