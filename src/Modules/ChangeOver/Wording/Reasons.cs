using System.Collections.Immutable;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Wording;

/// <summary>Says why an area moves by itself or does not. The rationales are the crosswalk's own words.</summary>
internal static class Reasons
{
    public static Text Moving(EditionStep step, AreaOffer offer, bool renamed)
    {
        if (step.IsCorrection)
        {
            return new("Utgåvan är densamma, i en annan version.", "The edition is the same, in another version.");
        }

        var certainty = Labels.Of(offer.Pair.Confidence);
        return Joined(
            renamed
                ? new($"Samma område, som i {step.To.Id} heter ”{offer.Area.Name.Swedish}” ({certainty.Swedish}).", $"The same area, which is called “{offer.Area.Name.In(Language.English)}” in {step.To.Id} ({certainty.English}).")
                : new($"Samma område i {step.To.Id} ({certainty.Swedish}).", $"The same area in {step.To.Id} ({certainty.English})."),
            offer.Pair.Rationale,
            Paths.Sentence(step, offer.Pair));
    }

    public static Text Choosing(EditionStep step, ImmutableArray<AreaOffer> offers)
    {
        var swedish = string.Join(", ", offers.Select(offer => $"”{offer.Area.Name.Swedish}” ({Labels.Of(offer.Pair.Relation).Swedish}, {Labels.Of(offer.Pair.Confidence).Swedish})"));
        var english = string.Join(", ", offers.Select(offer => $"“{offer.Area.Name.In(Language.English)}” ({Labels.Of(offer.Pair.Relation).English}, {Labels.Of(offer.Pair.Confidence).English})"));
        var sentence = offers.All(offer => offer.Pair.Relation == SkosRelation.Related)
            ? new Text($"I {step.To.Id} finns bara något besläktat: {swedish}.", $"In {step.To.Id} there is only something related: {english}.")
            : offers.Length == 1
                ? new Text($"Området motsvaras bara ungefär i {step.To.Id}: {swedish}.", $"The area has only a rough counterpart in {step.To.Id}: {english}.")
                : new Text($"Området motsvaras av flera i {step.To.Id}: {swedish}.", $"The area has several counterparts in {step.To.Id}: {english}.");
        return Joined([sentence, .. offers.SelectMany(offer => new[] { offer.Pair.Rationale, Paths.Sentence(step, offer.Pair) })]);
    }

    public static Text WithoutCounterpart(EditionStep step, CrosswalkPair? ending) => ending is not null
        ? Joined(new($"Området har ingen motsvarighet i {step.To.Id}.", $"The area has no counterpart in {step.To.Id}."), ending.Rationale)
        : step.IsDescribed
            ? new($"Ingen har sagt vad området motsvarar i {step.To.Id}.", $"Nobody has said what the area corresponds to in {step.To.Id}.")
            : new($"Ingen har beskrivit hur {step.From.Id} förhåller sig till {step.To.Id}.", $"Nobody has described how {step.From.Id} relates to {step.To.Id}.");

    private static Text Joined(params IEnumerable<Text?> sentences)
    {
        var said = sentences.OfType<Text>().Distinct().ToArray();
        return new(
            string.Join(' ', said.Select(sentence => sentence.Swedish.Trim())),
            string.Join(' ', said.Select(sentence => sentence.In(Language.English).Trim())));
    }
}
