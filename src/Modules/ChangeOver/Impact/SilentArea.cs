using PatientSafety.Core.National;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>An area of the new edition that nothing in a plan leads to.</summary>
/// <param name="Area">The area.</param>
/// <param name="IsNew">Whether the old edition has nothing like it, or the plan was silent about that too.</param>
internal sealed record SilentArea(Area Area, bool IsNew);
