using System.Globalization;
using System.Text;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Organising.Acting;

/// <summary>Makes an id of a name: <c>Område Öst, akuten</c> becomes <c>omrade-ost-akuten</c>.</summary>
internal static class UnitId
{
    private const int Longest = 70;

    /// <summary>The id of a name, with a number behind it where it is taken.</summary>
    public static string From(string name, Func<string, bool> isTaken)
    {
        var id = Plain(name);
        for (var number = 2; isTaken(id) && number < int.MaxValue; number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{Plain(name)}-{number}");
        }

        return id;
    }

    private static string Plain(string name)
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

        var plain = id.ToString(0, Math.Min(id.Length, Longest)).Trim('-');
        return plain.Length == 0 ? "enhet" : plain;
    }
}
