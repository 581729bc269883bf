using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Notes;

/// <summary>What a reader has to bear in mind: one note of each kind at most, however many the plans are.</summary>
internal static class ComparabilityNotes
{
    private static readonly (ComparabilityKind Kind, Func<Compared, IEnumerable<Text>> Sentences)[] Kinds =
    [
        (ComparabilityKind.OtherEdition, OtherEdition.In),
        (ComparabilityKind.ProvisionalFrame, ProvisionalFrame.In),
        (ComparabilityKind.OtherPeriod, OtherPeriod.In),
        (ComparabilityKind.OtherDecision, OtherDecision.In),
        (ComparabilityKind.SourceIncomplete, SourceIncomplete.In),
    ];

    public static ImmutableArray<ComparabilityNote> Of(Compared compared) =>
    [
        .. from kind in Kinds
           let sentences = kind.Sentences(compared).ToArray()
           where sentences.Length > 0
           select new ComparabilityNote(kind.Kind, InOne(sentences)),
    ];

    private static Text InOne(Text[] sentences) => new(
        string.Join(' ', sentences.Select(sentence => sentence.Swedish)),
        string.Join(' ', sentences.Select(sentence => sentence.In(Language.English))));
}
