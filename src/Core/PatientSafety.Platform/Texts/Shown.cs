namespace PatientSafety.Platform.Texts;

/// <summary>What a stranger wrote, as it is shown: short, and without characters that do something to a terminal or to the order of letters.</summary>
public static class Shown
{
    public const int AtMost = 60;

    public static string Of(string written, int atMost = AtMost)
    {
        var plain = string.Concat(written.Where(letter => !char.IsControl(letter) && !TurnsLetters(letter)));
        return Cut(plain, atMost);
    }

    /// <summary>So long and no longer, with a sign that there was more. A character that takes two is not halved.</summary>
    public static string Cut(string text, int atMost) =>
        text.Length <= atMost ? text : text[..(char.IsHighSurrogate(text[atMost - 1]) ? atMost - 1 : atMost)] + "…";

    /// <summary>The whole of it, for a line in a terminal.</summary>
    public static string Line(string written) => string.Concat(written.Where(letter => !TurnsLetters(letter)).Select(letter => char.IsControl(letter) ? ' ' : letter));

    private static bool TurnsLetters(char letter) => letter is '\u061C' or (>= '\u200E' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
}
