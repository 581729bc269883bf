using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.ChangeOver.Rewriting;

/// <summary>A reference as it is to stand in the plan's file.</summary>
/// <param name="AreaId">The area of the new edition.</param>
/// <param name="Kind">The area's kind there, for references that name it.</param>
/// <param name="Former">What the reference said before.</param>
/// <param name="IsChosen">Whether somebody chose it. Else the crosswalk carries it over.</param>
/// <param name="Note">Who chose it and when, or null.</param>
internal sealed record NewReference(string AreaId, AreaKind Kind, FormerArea Former, bool IsChosen, Text? Note)
{
    /// <summary>The plan's document speaks of the former edition: of the new one nobody has confirmed anything yet.</summary>
    public Attestation Attestation => IsChosen ? Attestation.Unconfirmed : Attestation.CarriedForward;
}
