using PatientSafety.Core.Regional;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>What a change of edition means for what a plan says of one area.</summary>
/// <param name="Stated">What it says.</param>
/// <param name="Reference">The area that it says it of.</param>
internal sealed record StatementImpact(AreaStanding Stated, ReferenceImpact Reference)
{
    /// <summary>What was said of one text is not said of another: somebody has to say it anew.</summary>
    public bool NeedsRenewal => Reference.Outlook.Level != ImpactLevel.Untouched;
}
