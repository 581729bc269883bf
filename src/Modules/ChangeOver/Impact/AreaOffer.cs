using PatientSafety.Core.National;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>An area of the new edition that a former one is said to have to do with.</summary>
/// <param name="Area">The area of the new edition.</param>
/// <param name="Pair">Who says so, how sure it is and why.</param>
internal sealed record AreaOffer(Area Area, CrosswalkPair Pair);
