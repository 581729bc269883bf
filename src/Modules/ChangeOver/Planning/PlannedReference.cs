using System.Collections.Immutable;
using PatientSafety.ChangeOver.Impact;

namespace PatientSafety.ChangeOver.Planning;

/// <summary>What is to become of one reference to an area.</summary>
/// <param name="Impact">The reference as it is.</param>
/// <param name="Verdict">What becomes of it.</param>
/// <param name="To">The ids of the areas of the new edition that it goes to, in order.</param>
internal sealed record PlannedReference(ReferenceImpact Impact, Verdict Verdict, ImmutableArray<string> To);
