using System.Globalization;
using System.Text.RegularExpressions;
using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>The edition that a draft follows, and why; a choice that nobody has given is to be settled.</summary>
internal sealed partial record EditionChoice(Edition Edition, Text Why, bool IsGiven)
{
    private const int LinesAround = 3;

    /// <summary>The edition whose year stands where the document speaks of the national plan, else the newest that was there when the plan began, else the newest.</summary>
    public static EditionChoice Guess(IReadOnlyList<Edition> editions, IReadOnlyList<(Text Place, string Text)> texts, Period? period)
    {
        for (var at = 0; at < texts.Count; at++)
        {
            var near = string.Join(' ', texts.Skip(at).Take(LinesAround).Select(line => line.Text));
            if (CanBegin(texts[at].Text) && National().IsMatch(near) && editions.LastOrDefault(edition => IsNamed(edition, near)) is { } named)
            {
                var said = new Fact<string>(near, texts[at].Place, near).Quoted;
                return new(named, new(
                    $"Dokumentet nämner den nationella planen tillsammans med ett årtal som hör till utgåvan, {said.Swedish}.",
                    $"The document names the national plan together with a year of this edition, {said.English}."), IsGiven: false);
            }
        }

        return period is not null && editions.LastOrDefault(edition => edition.PublishedYear <= period.From.Year) is { } known
            ? new(known, new("Det är den senaste utgåvan som fanns när planens period började.", "It is the newest edition that existed when the period of the plan began."), IsGiven: false)
            : new(editions[^1], new("Dokumentet säger inte vilken utgåva planen följer. Det är den senaste.", "The document does not say which edition the plan follows. It is the newest."), IsGiven: false);
    }

    // What is quoted begins where it is said, and not lines before.
    private static bool CanBegin(string line) => National().IsMatch(line) || line.Any(char.IsAsciiDigit);

    private static bool IsNamed(Edition edition, string text) =>
        text.Contains(edition.Id, StringComparison.OrdinalIgnoreCase)
        || (edition.PublishedYear is { } year && Regex.IsMatch(text, $@"(?<![0-9–-]){year.ToString(CultureInfo.InvariantCulture)}(?!\s*[0-9–-])", RegexOptions.None, TimeSpan.FromSeconds(1)))
        || (edition.Period is { } period && WrittenTime.Years(text).Contains(period));

    [GeneratedRegex("nationella? handlingsplan|agera för säker vård", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex National();
}
