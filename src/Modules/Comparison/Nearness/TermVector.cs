namespace PatientSafety.Comparison.Nearness;

/// <summary>An activity as a direction among terms, of length 1.</summary>
internal sealed class TermVector
{
    private readonly (int Term, double Weight, string Written)[] parts;

    public TermVector(ActivityText text, IEnumerable<(int Term, double Weight, string Written)> weighed)
    {
        Text = text;
        parts = [.. weighed.OrderBy(part => part.Term).ThenBy(part => part.Written, StringComparer.Ordinal)];
        var terms = parts.GroupBy(part => part.Term).Select(term => (Term: term.Key, Weight: term.Sum(part => part.Weight))).ToArray();
        var length = Math.Sqrt(terms.Sum(term => term.Weight * term.Weight));
        Terms = length > 0 ? [.. terms.Select(term => (term.Term, term.Weight / length))] : [];
    }

    public ActivityText Text { get; }

    /// <summary>In the order of the terms, so that sums come out the same whatever the order of the activities.</summary>
    public IReadOnlyList<(int Term, double Weight)> Terms { get; }

    /// <summary>The words of this activity that make it near to another, as written here, the weightiest first.</summary>
    public IEnumerable<string> WordsNearTo(TermVector other)
    {
        var weights = other.Terms.ToDictionary(term => term.Term, term => term.Weight);
        return parts
            .Where(part => weights.ContainsKey(part.Term))
            .GroupBy(part => part.Written, StringComparer.Ordinal)
            .Select(word => (Written: word.Key, Weight: Math.Round(word.Sum(part => part.Weight * weights[part.Term]), 6)))
            .OrderByDescending(word => word.Weight)
            .ThenBy(word => word.Written, StringComparer.Ordinal)
            .Select(word => word.Written);
    }
}
