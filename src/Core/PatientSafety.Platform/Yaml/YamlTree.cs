using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.Platform.Yaml;

/// <summary>Makes nodes out of values, the other way round from <see cref="MapReader"/>.</summary>
public static class YamlTree
{
    private static readonly SourceLocation Nowhere = new(string.Empty);

    public static YamlScalar Null { get; } = new(string.Empty, Quoted: false, Nowhere);

    public static YamlMap Map(params ReadOnlySpan<(string Key, YamlNode Value)> entries)
    {
        var built = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>(entries.Length);
        foreach (var (key, value) in entries)
        {
            built.Add(new(new YamlScalar(key, Quoted: false, Nowhere), value));
        }

        return new YamlMap(built.MoveToImmutable(), Nowhere);
    }

    public static YamlList List<T>(IEnumerable<T> items, Func<T, YamlNode> node) => new([.. items.Select(node)], Nowhere);

    /// <summary>A text in so many words: never read as null.</summary>
    public static YamlScalar Of(string? text) => text is null ? Null : new(text, Quoted: true, Nowhere);

    /// <summary>A word, number or date, which needs no quotation marks unless it would be read as null.</summary>
    public static YamlScalar Word(string? word) => word is null ? Null : new(word, Quoted: word is "null" or "~", Nowhere);

    public static YamlScalar Of(int? number) => Word(number?.ToString(CultureInfo.InvariantCulture));

    public static YamlScalar Of(bool flag) => Word(flag ? "true" : "false");

    public static YamlScalar Of(DateOnly? day) => Word(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static YamlNode Of(Period? period) => period is null ? Null : Map(("from", Of((DateOnly?)period.From)), ("to", Of((DateOnly?)period.To)));

    public static YamlNode Of(Text? text) => text is null ? Null : Map(("sv", Of(text.Swedish)), ("en", Of(text.English)));

    public static YamlNode Of(Source? source) => source is null ? Null : Map(
        ("document", Of(source.Document)),
        ("heading", Of(source.Heading)),
        ("section", Of(source.Section)),
        ("reference", Of(source.Reference)),
        ("version", Of(source.Version)),
        ("url", Of(source.Url?.OriginalString)));
}
