namespace PatientSafety.Core.Regional;

/// <summary>What a reference to an area said before its plan was changed over to another edition.</summary>
/// <param name="Edition">The id of the edition that the plan followed then.</param>
/// <param name="AreaId">The area's id in that edition.</param>
public sealed record FormerArea(string Edition, string AreaId);
