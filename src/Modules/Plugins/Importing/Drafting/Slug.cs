using System.Globalization;
using System.Text;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Importing.Drafting;

/// <summary>Makes an id of a name: <c>Region Jämtland Härjedalen</c> is <c>jamtland-harjedalen</c>.</summary>
internal static class Slug
{
    private const int Longest = 48;

    public static string Of(string name, string otherwise)
    {
        var id = new StringBuilder();
        foreach (var letter in OneForm.Of(name.ToLowerInvariant(), NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                id.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        var whole = id.ToString();
        var cut = whole.Length > Longest ? whole[..Longest] : whole;
        return cut.Trim('-') is { Length: > 0 } made ? made : otherwise;
    }

    public static string OfRegion(string name) => Of(name.StartsWith("Region ", StringComparison.Ordinal) ? name[7..] : name, "region");
}
