using FuzzySharp;
using PatientSafety.Core;

namespace PatientSafety.Platform.Texts;

/// <summary>What somebody may have meant.</summary>
public static class Suggestion
{
    private const int NearEnough = 65;
    private const int AtMost = 3;

    /// <summary>The candidates nearest to what was written, nearest first; none where nothing is near.</summary>
    public static IReadOnlyList<string> Nearest(string written, IEnumerable<string> candidates) =>
        [.. candidates
            .Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, likeness: Fuzz.Ratio(Plain(written), Plain(candidate))))
            .Where(pair => pair.likeness >= NearEnough)
            .OrderByDescending(pair => pair.likeness)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(AtMost)
            .Select(pair => pair.candidate)];

    /// <summary>"Did you mean …?" for the nearest candidates, or the whole list where nothing is near and it is short.</summary>
    public static Text Remedy(string written, IReadOnlyCollection<string> candidates)
    {
        var nearest = Nearest(written, candidates);
        if (nearest.Count > 0)
        {
            return new Text($"Menade du {Joined(nearest, '”', "eller")}?", $"Did you mean {Joined(nearest, '“', "or")}?");
        }

        return candidates.Count switch
        {
            0 => new Text("Här finns inget att välja på.", "There is nothing to choose from here."),
            <= 24 => new Text($"Det som finns är {Joined(candidates, '”', "och")}.", $"What there is: {Joined(candidates, '“', "and")}."),
            _ => new Text("Kontrollera stavningen.", "Check the spelling."),
        };
    }

    private static string Plain(string text) => text.Trim().ToLowerInvariant();

    private static string Joined(IEnumerable<string> words, char opening, string last)
    {
        var quoted = words.Select(word => $"{opening}{word}”").ToArray();
        return quoted.Length < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} {last} {quoted[^1]}";
    }
}
