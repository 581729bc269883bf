using System.Text;

namespace PatientSafety.Platform.Tables;

/// <summary>Text as Windows wrote it before UTF-8, in western languages.</summary>
public static class Windows1252
{
    // The signs between 0x80 and 0x9F; everything else is the same as in Unicode.
    private const string Signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static string Text(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var sign in bytes)
        {
            text.Append(Letter(sign));
        }

        return text.ToString();
    }

    internal static char Letter(byte sign) => sign is >= 0x80 and <= 0x9F ? Signs[sign - 0x80] : (char)sign;
}
