using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Naming;

/// <summary>Finds the area that a plan means: by id, by name in any edition, by alias, whatever the case, the spaces and the punctuation.</summary>
internal sealed class AreaNames(IReadOnlyList<Edition> editions)
{
    private readonly FrozenDictionary<string, Area> byName = Index(editions.Reverse().SelectMany(edition => edition.Areas));
    private readonly ConditionalWeakTable<Edition, FrozenDictionary<string, Area>> own = [];

    public AreaMatch Resolve(Edition edition, string written, AreaKind? kind)
    {
        // The edition's own names win over what other editions call their areas.
        var plain = Plain(written);
        var area = own.GetValue(edition, known => Index(known.Areas)).GetValueOrDefault(plain);
        if (area is null && byName.TryGetValue(plain, out var elsewhere))
        {
            area = edition.Find(elsewhere.Id);
            if (area is null)
            {
                return new AreaMatch(AreaMatchOutcome.OtherEdition, elsewhere, Remedy(edition, written));
            }
        }

        return area switch
        {
            null => new AreaMatch(AreaMatchOutcome.Unknown, null, Remedy(edition, written)),
            _ when kind is not null && area.Kind != kind => new AreaMatch(AreaMatchOutcome.WrongKind, area),
            _ => new AreaMatch(AreaMatchOutcome.Found, area),
        };
    }

    /// <summary>Names that mean two areas of one edition.</summary>
    public static IEnumerable<(string Name, Area First, Area Second)> Ambiguous(Edition edition) =>
        edition.Areas
            .SelectMany(area => NamesOf(area).Select(Plain).Distinct(StringComparer.Ordinal).Select(name => (name, area)))
            .GroupBy(pair => pair.name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => (group.Key, group.First().area, group.Last().area));

    /// <summary>The text without what people write differently: case, kinds of space and hyphen, punctuation.</summary>
    internal static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in OneForm.Of(text))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static PatientSafety.Core.Text Remedy(Edition edition, string written)
    {
        var names = edition.Areas.SelectMany(area => area.Aliases.Prepend(area.Name.Swedish).Append(area.Id)).ToArray();
        return Suggestion.Remedy(written, Suggestion.Nearest(written, names).Count > 0 ? names : [.. edition.Areas.Select(area => area.Id)]);
    }

    private static IEnumerable<string> NamesOf(Area area) =>
        new[] { area.Id, area.Name.Swedish, area.Name.English }.OfType<string>().Concat(area.Aliases);

    /// <summary>The areas by what they are called; the first counts where two are called the same.</summary>
    private static FrozenDictionary<string, Area> Index(IEnumerable<Area> areas)
    {
        var index = new Dictionary<string, Area>(StringComparer.Ordinal);
        foreach (var area in areas)
        {
            foreach (var name in NamesOf(area))
            {
                index.TryAdd(Plain(name), area);
            }
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
