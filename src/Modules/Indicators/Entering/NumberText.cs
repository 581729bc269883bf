using System.Globalization;

namespace PatientSafety.Indicators.Entering;

/// <summary>Reads a number as people write it, in Swedish or English: 1 234,5 and 0.95 and 95 %.</summary>
internal static class NumberText
{
    // More than anything that is counted in care, and far from where multiplying runs over.
    private const decimal Greatest = 1_000_000_000_000m;

    public static decimal? Read(string written)
    {
        var text = string.Concat(written.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\u00A0' or '\u2009' or '\u202F'))).Replace('\u2212', '-');
        var isPercent = text.EndsWith('%');
        text = (isPercent ? text[..^1] : text).Replace(',', '.');
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Greatest
            ? Trimmed(Math.Round(isPercent ? number / 100 : number, 12))
            : null;
    }

    /// <summary>A number without noughts at the end: 0.950 is 0.95, and 40.0 is 40.</summary>
    public static decimal Trimmed(decimal number) => number / 1.000000000000000000000000000000m;
}
