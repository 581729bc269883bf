using PatientSafety.Core;

namespace PatientSafety.FollowUp.Entries.Reporting;

/// <summary>Something that is wrong with a field of a form.</summary>
/// <param name="Field">The field's name; empty where it is the activity as a whole.</param>
/// <param name="Sentence">What is wrong, and what to do about it.</param>
internal sealed record FieldProblem(string Field, Text Sentence);
