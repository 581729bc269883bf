using System.Buffers;

namespace PatientSafety.Comparison.Nearness;

/// <summary>Cuts inflection off Swedish words, after the Swedish algorithm published by the Snowball project.</summary>
/// <remarks>
/// Endings are cut in the part of the word after its first vowel and the consonant that follows, and never in its first three letters.
/// Two things are added, because plans are full of the words concerned: two definite endings (vårdskadan, arbetet),
/// and <see cref="Root"/>, which goes on until nothing more can be cut (säkerheten, säkerhet and säker come together there).
/// </remarks>
internal static class SwedishStem
{
    private const int Untouched = 3;
    private const string BeforeS = "bcdfghjklmnoprtvy";
    private const string BeforeÖst = "iklnprtuv";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäåö");
    private static readonly string[] ConsonantPairs = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];

    // The longest first, so that the first one that fits is the one to cut.
    private static readonly string[] Endings =
    [
        .. new[]
        {
            "a", "arna", "erna", "heterna", "orna", "ad", "e", "ade", "ande", "arne", "are", "aste", "en", "anden", "aren", "heten",
            "ern", "ar", "er", "heter", "or", "as", "arnas", "ernas", "ornas", "es", "ades", "andes", "ens", "arens", "hetens", "erns",
            "at", "andet", "het", "ast",
        }.OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal),
    ];

    /// <summary>The word without its inflectional ending: what compounds begin with.</summary>
    public static string Head(string word) => WithoutEnding(word, RegionOf(word));

    /// <summary>The word's stem.</summary>
    public static string Of(string word)
    {
        var region = RegionOf(word);
        return WithoutSuffix(WithoutDoubleConsonant(WithoutEnding(word, region), region), region);
    }

    /// <summary>The stem of the stem, as far as it goes, so that every form of a word comes to the same.</summary>
    public static string Root(string word)
    {
        for (var stem = Of(word); ; stem = Of(word))
        {
            if (stem.Length == word.Length)
            {
                return stem;
            }

            word = stem;
        }
    }

    private static string WithoutEnding(string word, int region)
    {
        foreach (var ending in Endings)
        {
            if (EndsWith(word, ending, region))
            {
                return word[..^ending.Length];
            }
        }

        if (EndsWith(word, "s", region) && word.Length > 1 && BeforeS.Contains(word[^2], StringComparison.Ordinal))
        {
            word = word[..^1];
        }

        // "kvalitet" and its like end in -itet, which is a part of the word.
        return EndsWith(word, "an", region) || (EndsWith(word, "et", region) && !EndsWith(word, "itet", 0)) ? word[..^2] : word;
    }

    private static string WithoutDoubleConsonant(string word, int region) =>
        ConsonantPairs.Any(pair => EndsWith(word, pair, region)) ? word[..^1] : word;

    private static string WithoutSuffix(string word, int region)
    {
        if (EndsWith(word, "fullt", region))
        {
            return word[..^1];
        }

        if (EndsWith(word, "öst", region) && word.Length > 3 && BeforeÖst.Contains(word[^4], StringComparison.Ordinal))
        {
            return word[..^1];
        }

        foreach (var suffix in (ReadOnlySpan<string>)["lig", "els", "ig"])
        {
            if (EndsWith(word, suffix, region))
            {
                return word[..^suffix.Length];
            }
        }

        return word;
    }

    private static int RegionOf(string word)
    {
        var vowel = word.AsSpan().IndexOfAny(Vowels);
        if (vowel < 0)
        {
            return word.Length;
        }

        var consonant = word.AsSpan(vowel).IndexOfAnyExcept(Vowels);
        return consonant < 0 ? word.Length : Math.Max(Untouched, vowel + consonant + 1);
    }

    private static bool EndsWith(string word, string ending, int region) =>
        word.Length - ending.Length >= region && word.EndsWith(ending, StringComparison.Ordinal);
}
