using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.Organising;

/// <summary>Something that was done to an organisation, as the history shows it.</summary>
/// <param name="Number">Its number: what was done later has a higher one.</param>
/// <param name="Act">What was done, in a word.</param>
/// <param name="Day">The first day on which it holds.</param>
/// <param name="Units">The ids of the units that it was about.</param>
/// <param name="Sentence">What was done, in a sentence.</param>
/// <param name="By">Who did it.</param>
/// <param name="Why">Why.</param>
/// <param name="At">When it was recorded.</param>
internal sealed record RecordedChange(long Number, string Act, DateOnly Day, ImmutableArray<string> Units, Text Sentence, string By, string Why, DateTimeOffset At);
