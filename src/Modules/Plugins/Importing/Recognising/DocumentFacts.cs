using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Plugins.Importing.Reading;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>What a document says of itself: title, period, decision, registration number and region.</summary>
internal sealed partial record DocumentFacts
{
    private const int LongestTitle = 150;
    private const int RowsOfTables = 10;
    private const int LinesOfSignature = 3;

    /// <summary>The texts that facts are looked for in, in the order of the document.</summary>
    public required IReadOnlyList<(Text Place, string Text)> Texts { get; init; }

    public Fact<string>? Title { get; init; }

    /// <summary>Whether the document itself marks its title as one.</summary>
    public bool TitleIsMarked { get; init; }

    /// <summary>The periods that are named, the likeliest first.</summary>
    public ImmutableArray<Fact<Period>> Periods { get; init; } = [];

    public Fact<DateOnly>? Adopted { get; init; }

    /// <summary>What kind of decision the words around suggest.</summary>
    public Fact<DecisionForm>? Form { get; init; }

    /// <summary>A proposal that the plan be adopted.</summary>
    public Fact<string>? Proposal { get; init; }

    public ImmutableArray<Fact<string>> References { get; init; } = [];

    public Fact<string>? Region { get; init; }

    public static DocumentFacts Of(SourceDocument document)
    {
        (Text Place, string Text)[] texts = [.. document.Parts.SelectMany(TextsIn).Where(line => line.Text.Length > 0)];
        var marked = document.Lines.FirstOrDefault(line => line.HeadingLevel == 0);
        var first = document.Parts.OfType<SourceLine>().FirstOrDefault(line => line.Text.Length > 0);
        var title = marked ?? (first is { Text.Length: <= LongestTitle } && ItemStart.Of(first.Text) is null && !first.Text.EndsWith('.') ? first : null);
        var adopted = texts.Where(line => Decided().IsMatch(line.Text)).Select(line => (line.Place, line.Text, Day: WrittenTime.Day(line.Text))).FirstOrDefault(line => line.Day is not null);
        return new DocumentFacts
        {
            Texts = texts,
            Title = title is null ? null : new Fact<string>(title.Text, title.Place, title.Text),
            TitleIsMarked = marked is not null,
            Periods = PeriodsIn(texts),
            Adopted = adopted.Day is { } day ? new Fact<DateOnly>(day, adopted.Place, adopted.Text) : null,
            Form = adopted.Day is null ? null : FormNear(texts, adopted.Place),
            Proposal = texts.Where(line => Proposed().IsMatch(line.Text)).Select(line => new Fact<string>(line.Text, line.Place, line.Text)).FirstOrDefault(),
            References = ReferencesIn(texts),
            Region = RegionIn(texts),
        };
    }

    private static IEnumerable<(Text Place, string Text)> TextsIn(SourcePart part) => part switch
    {
        SourceLine line => [(line.Place, line.Text)],
        SourceTable table => table.Rows.Take(RowsOfTables).Select(row => (row.Place, string.Join(' ', row.Cells.Select(cell => cell.Text).Where(text => text.Length > 0)))),
        _ => [],
    };

    private static ImmutableArray<Fact<Period>> PeriodsIn((Text Place, string Text)[] texts) =>
        [.. texts.SelectMany(line => WrittenTime.Years(line.Text).Select(period => new Fact<Period>(period, line.Place, line.Text)))
            .GroupBy(fact => fact.Value)
            .OrderByDescending(same => same.Max(Weight))
            .ThenByDescending(same => same.Count())
            .Select(same => same.OrderByDescending(Weight).First())];

    /// <summary>A period in a heading about the plan says more than one in running text, and one of other plans and goals says nothing.</summary>
    private static int Weight(Fact<Period> fact) =>
        (AboutThePlan().IsMatch(fact.Words) ? 2 : 0) + (Pieces.EndsSentence(fact.Words) ? 0 : 1) - (AboutOthers().IsMatch(fact.Words) ? 2 : 0);

    private static Fact<DecisionForm>? FormNear((Text Place, string Text)[] texts, Text place)
    {
        foreach (var (at, words) in texts.SkipWhile(line => line.Place != place).Take(LinesOfSignature))
        {
            if (Political().IsMatch(words))
            {
                return new(DecisionForm.Political, at, words);
            }

            if (Officer().IsMatch(words))
            {
                return new(DecisionForm.Officer, at, words);
            }
        }

        return null;
    }

    private static ImmutableArray<Fact<string>> ReferencesIn((Text Place, string Text)[] texts) =>
        [.. texts
            .Select(line => (line.Place, line.Text, Match: Registered().Match(line.Text) is { Success: true } named ? named : Alone().Match(line.Text)))
            .Where(line => line.Match.Success)
            .Select(line => new Fact<string>(line.Match.Groups["number"].Value, line.Place, line.Text))
            .DistinctBy(fact => fact.Value, StringComparer.Ordinal)];

    private static Fact<string>? RegionIn((Text Place, string Text)[] texts) =>
        texts.SelectMany(line => RegionNamed().Matches(line.Text).Select(match => new Fact<string>(RegionName(match.Groups["name"].Value), line.Place, line.Text)))
            .GroupBy(fact => fact.Value, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count())
            .Select(same => same.First())
            .FirstOrDefault();

    /// <summary>The name without a genitive and what follows it: <c>Region Hallands</c> is <c>Region Halland</c>, but <c>Region Jönköpings län</c> stays.</summary>
    private static string RegionName(string written)
    {
        var name = new List<string>();
        foreach (var word in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "län" or "läns")
            {
                return $"Region {string.Join(' ', name.Select((part, at) => at == name.Count - 1 && HadGenitive(written, part) ? part + "s" : part))} län";
            }

            var isGenitive = word.Length > 4 && word.EndsWith('s');
            name.Add(isGenitive ? word[..^1] : word);
            if (isGenitive && !written.Contains(" län", StringComparison.Ordinal))
            {
                break;
            }
        }

        return $"Region {string.Join(' ', name)}";
    }

    private static bool HadGenitive(string written, string part) => written.Contains(part + "s ", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(fastställ(d|t|des)|anta(gen|get|gs|gits)|beslut(ad|at|ades|sdatum)|godkän(d|t))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Decided();

    [GeneratedRegex(@"\bantas\b|föreslås (bli )?(antagen|antas|fastställas)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Proposed();

    [GeneratedRegex(@"handlingsplan|perioden|planperiod|aktiviteter|gäller", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AboutThePlan();

    [GeneratedRegex(@"nationella? handlingsplan|agera för säker vård|strategiska mål|budget|föregående|tidigare", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AboutOthers();

    [GeneratedRegex(@"fullmäktige|nämnd|styrelse|utskott", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Political();

    [GeneratedRegex(@"direktör|chef\b|chefen\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Officer();

    [GeneratedRegex(@"\b(dnr|diarienr|diarienummer|ärendenr|ärendenummer)\b\.?\s*:?\s*(?<number>[A-ZÅÄÖ]{0,6}[ /-]?[0-9][0-9A-Za-zÅÄÖåäö/:-]*)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Registered();

    [GeneratedRegex(@"^(?<number>[A-ZÅÄÖ]{1,6}[ /-]?[0-9]{4,}([/-][0-9]+)*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\bRegion\s+(?<name>\p{Lu}\p{Ll}+(\s+\p{Lu}\p{Ll}+)?(\s+läns?\b)?)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RegionNamed();
}
