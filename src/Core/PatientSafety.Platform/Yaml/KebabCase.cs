namespace PatientSafety.Platform.Yaml;

/// <summary>How ids are written: lower-case ASCII letters and digits, with hyphens between.</summary>
public static class KebabCase
{
    private const int MaxLength = 80;

    public static bool IsId(string text) =>
        text.Length is > 0 and <= MaxLength
        && text[0] != '-' && text[^1] != '-'
        && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
