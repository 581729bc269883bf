using System.Text.RegularExpressions;
using FuzzySharp;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>Recognises the areas of an edition by what documents call them.</summary>
internal sealed partial class AreaNames(INationalPlans national, Edition edition)
{
    private const int NearEnough = 88;
    private const int LongestName = 160;
    private const int ShortestBeginning = 12;

    private static readonly string[] KindHeadings =
        ["grundläggande förutsättningar", "fokusområden", "prioriterade fokusområden", "grundläggande förutsättningar för säker vård", "grundläggande förutsättningar och fokusområden"];

    private readonly (string Plain, Area Area)[] names =
        [.. edition.Areas.SelectMany(area => area.Aliases.Prepend(area.Name.Swedish).Select(name => (Plain(name), area)))];

    /// <summary>Whether a heading only says which kind of area follows.</summary>
    public static bool IsKindHeading(string written) => KindHeadings.Contains(Plain(Stripped(written)), StringComparer.Ordinal);

    /// <summary>The area that is named so, whatever number or word stands in front.</summary>
    public AreaFound? Exactly(string written, Text place)
    {
        if (written.Length > LongestName)
        {
            return null;
        }

        foreach (var form in new[] { written, Stripped(written), Unlabelled(Stripped(written)) })
        {
            if (form.Length > 0 && national.Resolve(edition, form) is { Outcome: AreaMatchOutcome.Found, Area: { } area })
            {
                return new AreaFound(area.Id, form, place, IsCertain: true, area.Name.Swedish);
            }
        }

        return null;
    }

    /// <summary>The area that is named so, or nearly so: then it is a guess.</summary>
    public AreaFound? Nearly(string written, Text place)
    {
        if (Exactly(written, place) is { } exact)
        {
            return exact;
        }

        var name = Unlabelled(Stripped(written));
        var plain = Plain(name);
        if (plain.Length is 0 or > LongestName)
        {
            return null;
        }

        var (area, likeness) = names
            .Select(known => (known.Area, Likeness: IsBeginning(plain, known.Plain) ? 100 : Fuzz.Ratio(plain, known.Plain)))
            .OrderByDescending(known => known.Likeness)
            .FirstOrDefault();
        return area is not null && likeness >= NearEnough ? new AreaFound(area.Id, name, place, IsCertain: false, area.Name.Swedish) : null;
    }

    public static string Plain(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split([.. text.ToLowerInvariant().Where(letter => !char.IsLetterOrDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsBeginning(string plain, string name) =>
        plain.Length >= ShortestBeginning && plain.Contains(' ', StringComparison.Ordinal) && name.StartsWith(plain + " ", StringComparison.Ordinal);

    private static string Stripped(string written) => Number().Replace(written, string.Empty, 1).Trim(' ', '.', ':', ';', '–', '-', '*');

    private static string Unlabelled(string written) => Label().Replace(written, string.Empty, 1).Trim();

    [GeneratedRegex(@"^\s*([0-9]{1,2}(\.[0-9]{1,2}){0,3}|[A-Z])?[.):]?\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^((prioriterat|nationellt)\s+)?(fokusområde|grundläggande förutsättning|förutsättning|område)\s*[0-9]{0,2}\s*[:.–-]?\s+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();
}
