namespace PatientSafety.ChangeOver.Impact;

/// <summary>A reference from a plan to an area, and what becomes of that area.</summary>
/// <param name="Edition">The id of the edition that the reference is to: the plan's own, or an earlier one where an activity stays.</param>
/// <param name="Outlook">What becomes of the area.</param>
internal sealed record ReferenceImpact(string Edition, AreaOutlook Outlook)
{
    public string AreaId => Outlook.Id;
}
