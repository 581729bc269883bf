using PatientSafety.Core.Findings;

namespace PatientSafety.ChangeOver.Choosing;

/// <summary>An area of the new edition that somebody has chosen.</summary>
/// <param name="AreaId">Its id.</param>
/// <param name="At">Where the choice stands, or null where it was made on a page.</param>
internal sealed record ChosenArea(string AreaId, SourceLocation? At = null);
