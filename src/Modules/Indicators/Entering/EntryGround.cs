using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Entering;

/// <summary>What a written value is held against.</summary>
/// <param name="Region">The region with its indicators.</param>
/// <param name="Organisation">Its units; null where nobody keeps them, and then values are for the region alone.</param>
/// <param name="Today">Today in Sweden.</param>
internal sealed record EntryGround(RegionConfiguration Region, Organisation? Organisation, DateOnly Today);
