using System.Runtime.InteropServices;

namespace PatientSafety.Comparison.Nearness;

/// <summary>The texts of all activities, by term: a word that few use counts for more than one that all use (TF-IDF, cosine).</summary>
internal sealed class TextIndex
{
    private readonly List<(int Text, double Weight)>[] places;

    public TextIndex(IReadOnlyList<ActivityText> texts)
    {
        var vocabulary = new Vocabulary(texts.SelectMany(text => text.Words).Select(word => word.Plain));
        var usedBy = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in texts.SelectMany(text => text.Words.SelectMany(word => vocabulary.Meanings(word.Plain)).Select(meaning => meaning.Term).Distinct(StringComparer.Ordinal)))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(usedBy, term, out _)++;
        }

        var terms = usedBy.Keys.Order(StringComparer.Ordinal).Select((term, number) => (term, number)).ToDictionary(term => term.term, term => term.number, StringComparer.Ordinal);
        var rarity = usedBy.ToDictionary(term => term.Key, term => Math.Log(1 + ((double)texts.Count / term.Value)), StringComparer.Ordinal);
        Vectors =
        [
            .. texts.Select(text => new TermVector(
                text,
                from word in text.Words
                from meaning in vocabulary.Meanings(word.Plain)
                select (terms[meaning.Term], word.Weight * meaning.Share * rarity[meaning.Term], word.Written))),
        ];
        places = [.. terms.Select(_ => new List<(int, double)>())];
        for (var text = 0; text < Vectors.Count; text++)
        {
            foreach (var (term, weight) in Vectors[text].Terms)
            {
                places[term].Add((text, weight));
            }
        }
    }

    public IReadOnlyList<TermVector> Vectors { get; }

    /// <summary>The cosine between a text and every other, by the others' places; only texts with a term in common cost anything.</summary>
    public double[] Likeness(TermVector asked)
    {
        var likeness = new double[Vectors.Count];
        foreach (var (term, weight) in asked.Terms)
        {
            foreach (var place in places[term])
            {
                likeness[place.Text] += weight * place.Weight;
            }
        }

        return likeness;
    }
}
