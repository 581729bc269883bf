using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Organising.Acting;

namespace PatientSafety.FollowUp.Organising.Importing;

/// <summary>Something that a file would do.</summary>
/// <param name="Act">What.</param>
/// <param name="Place">The row that asks for it; null for a unit that the file does not have.</param>
/// <param name="Sentence">What it would do, in a sentence.</param>
internal sealed record PlannedAct(OrganisationAct Act, SourceLocation? Place, Text Sentence);
