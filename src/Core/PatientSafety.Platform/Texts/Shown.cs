namespace PatientSafety.Platform.Texts;

/// <summary>What a stranger wrote, as it is shown: short, and without characters that do something to a terminal or to the order of letters.</summary>
public static class Shown
{
    public const int AtMost = 60;

    public static string Of(string written, int atMost = AtMost)
    {
        var plain = string.Concat(written.Where(letter => !char.IsControl(letter) && letter is not (>= '\u200E' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')));
        return plain.Length > atMost ? plain[..atMost] + "…" : plain;
    }
}
