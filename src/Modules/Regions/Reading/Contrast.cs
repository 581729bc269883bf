using System.Globalization;

namespace PatientSafety.Regions.Reading;

/// <summary>The contrast of colours against white, as WCAG 2.1 defines it.</summary>
internal static class Contrast
{
    /// <summary>What text has to have: WCAG 2.1, 1.4.3.</summary>
    public const double Least = 4.5;

    /// <summary>The contrast of a colour such as <c>#005eb8</c>: from 1 to 21.</summary>
    public static double AgainstWhite(string colour) => 1.05 / (0.05 + Luminance(Parts(colour)));

    /// <summary>The lightest shade of a colour that has enough.</summary>
    public static string Darker(string colour)
    {
        var parts = Parts(colour);
        return Enumerable.Range(0, 101)
            .Select(taken => Written(Array.ConvertAll(parts, part => part * (100 - taken) / 100)))
            .First(shade => AgainstWhite(shade) >= Least);
    }

    private static double Luminance(int[] parts) => (0.2126 * Linear(parts[0])) + (0.7152 * Linear(parts[1])) + (0.0722 * Linear(parts[2]));

    private static double Linear(int part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static int[] Parts(string colour) => [Part(colour, 1), Part(colour, 3), Part(colour, 5)];

    private static int Part(string colour, int start) => int.Parse(colour.AsSpan(start, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string Written(int[] parts) => string.Create(CultureInfo.InvariantCulture, $"#{parts[0]:x2}{parts[1]:x2}{parts[2]:x2}");
}
