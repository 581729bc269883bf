using System.Globalization;
using System.Text;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Editing;

/// <summary>Makes an id of a name: <c>Säker vård här och nu</c> becomes <c>saker-vard-har-och-nu</c>.</summary>
internal static class AreaId
{
    public static string From(string name)
    {
        var id = new StringBuilder();
        foreach (var letter in OneForm.Of(name, NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            var lower = char.ToLowerInvariant(letter);
            if (char.IsAsciiLetterOrDigit(lower))
            {
                id.Append(lower);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().Trim('-');
    }
}
