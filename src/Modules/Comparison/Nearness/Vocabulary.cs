using System.Collections.Frozen;

namespace PatientSafety.Comparison.Nearness;

/// <summary>What the words of all activities mean to each other: forms of one word are one term, and a compound counts partly as what it begins with.</summary>
internal sealed class Vocabulary
{
    private const int ShortestHead = 6;
    private const int ShortestRest = 2;
    private const double ShareOfHead = 0.5;

    /// <summary>What every plan for patient safety is full of, in whatever form.</summary>
    private static readonly FrozenSet<string> Commonplace =
        new[] { "aktivitet", "region", "patientsäkerhet", "patientsäkerhetsarbete", "handlingsplan", "plan", "verksamhet", "vård", "arbete", "arbetssätt" }
        .Select(SwedishStem.Root)
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, (string Term, double Share)[]> meanings;

    public Vocabulary(IEnumerable<string> words)
    {
        var roots = words.Distinct(StringComparer.Ordinal)
            .Select(word => (Word: word, Root: SwedishStem.Root(word)))
            .Where(word => !Commonplace.Contains(word.Root))
            .ToDictionary(word => word.Word, word => word.Root, StringComparer.Ordinal);
        var heads = roots
            .Select(word => (Head: SwedishStem.Head(word.Key), Root: word.Value))
            .Where(word => word.Head.Length >= ShortestHead)
            .Distinct()
            .ToLookup(word => word.Head, word => word.Root, StringComparer.Ordinal);
        meanings = roots.ToDictionary(
            word => word.Key,
            word => Terms(word.Key, word.Value, heads).ToArray(),
            StringComparer.Ordinal);
    }

    /// <summary>The terms that a word stands for, and how far; none where it is commonplace.</summary>
    public IReadOnlyList<(string Term, double Share)> Meanings(string word) => meanings.GetValueOrDefault(word, []);

    private static IEnumerable<(string Term, double Share)> Terms(string word, string root, ILookup<string, string> heads) => Enumerable
        .Range(ShortestHead, Math.Max(0, word.Length - ShortestRest - ShortestHead + 1))
        .SelectMany(length => heads[word[..length]])
        .Where(term => !string.Equals(term, root, StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(term => (term, ShareOfHead))
        .Prepend((root, 1));
}
