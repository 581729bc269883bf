using PatientSafety.Core;

namespace PatientSafety.Tests.NationalPlan;

#pragma warning disable CA5394 // Test data need no secrecy.
/// <summary>Values that come by chance, the same from the same number.</summary>
internal sealed class Chance(int seed)
{
    // Whatever YAML, Markdown, Unicode or a database could stumble on, among what people write.
    private static readonly string[] Pieces =
    [
        "vård", "Öka kunskap", "patient", "”säker”", "\"", "'", ":", ": ", " #", "- ", "\n", "\n\n", "\r\n", "\n  ", "\t", " ", "  ", "{", "}", "[", "]", ",", "&a", "*a", "!t", "|", ">", "%", "@", "`", "? ",
        "null", "~", "true", "2026-01-01", "1.0", "💥", "👩‍⚕️", "e\u0301", "\u00E5", "a\u030A", "\u0301", "\u00A0", "\u2028", "\u0085", "\uFEFF", "\\", "\\n", "\u200B", "---", "...", "<b>", "\u0007", "\u000B", "\u007F",
        "En mycket lång rad som fortsätter långt bortom det som en skärm rymmer, och som ingen har brutit, eftersom den som skrev den inte tyckte att det behövdes, och som därför står här på en enda rad ända till slutet.",
    ];

    private readonly Random random = new(seed);

    public int Below(int limit) => random.Next(limit);

    public bool Once(int inTimes) => random.Next(inTimes) == 0;

    public T One<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public T Word<T>()
        where T : struct, Enum => One(Enum.GetValues<T>());

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>A text of any sort, which may be empty.</summary>
    public string Line() => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => One(Pieces)));

    public string? LineOrNone() => Once(3) ? null : Line();

    /// <summary>A text that a reader takes for one: it has a letter in it.</summary>
    public string Said() => random.Next(4) switch
    {
        0 => $"Ord {random.Next(1000)}",
        1 => $"ord{Line()}",
        2 => $"{Line()}ord",
        _ => $"{Line()}ord{Line()}",
    };

    public Text Text() => new(Said(), LineOrNone());

    public Text? TextOrNone() => Once(2) ? null : Text();

    public Source? Source() => Once(3) ? null : new Source
    {
        Document = LineOrNone(),
        Heading = LineOrNone(),
        Section = LineOrNone(),
        Reference = LineOrNone(),
        Version = LineOrNone(),
        Url = Once(2) ? null : new Uri($"https://example.org/{random.Next(9)}?q=å#{random.Next(9)}"),
    };

    public Provenance Provenance() => new() { Source = Source(), Attestation = Word<Attestation>(), Note = TextOrNone() };

    public Period? Period()
    {
        var from = new DateOnly(2000, 1, 1).AddDays(random.Next(9000));
        return Once(3) ? null : new Period(from, from.AddDays(random.Next(4000)));
    }
}
#pragma warning restore CA5394
