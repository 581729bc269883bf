using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml.Shapes;

namespace PatientSafety.Platform.Yaml;

/// <summary>Reads the keys of a mapping by name and kind. What is missing, misspelt or of the wrong kind becomes a finding with its place.</summary>
public sealed partial class MapReader
{
    private static readonly YamlMap Nothing = new([], new SourceLocation(string.Empty));

    private static readonly Text ASection = new("ett avsnitt med nycklar", "a section with keys");
    private static readonly ValueShape PlainText = new ValueShape.Plain(PlainKind.Text);
    private static readonly ValueShape AnId = new ValueShape.Plain(PlainKind.Id);
    private static readonly ValueShape AFlag = new ValueShape.Plain(PlainKind.Flag);

    private readonly YamlMap map;
    private readonly ICollection<Finding> findings;
    private readonly Dictionary<string, YamlNode> unread;
    private readonly List<string> known = [];

    private readonly ShapeRecorder? recorder;

    private MapReader(YamlMap map, ICollection<Finding> findings, ShapeRecorder? recorder = null)
    {
        this.map = map;
        this.findings = findings;
        this.recorder = recorder;
        unread = map.Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Value, StringComparer.Ordinal);
    }

    /// <summary>Where the mapping begins.</summary>
    public SourceLocation Location => map.Location;

    /// <summary>Reads a mapping; keys that <paramref name="read"/> did not ask for are findings.</summary>
    public static T Read<T>(YamlMap map, ICollection<Finding> findings, Func<MapReader, T> read)
    {
        var reader = new MapReader(map, findings);
        var value = read(reader);
        reader.ReportUnread();
        return value;
    }

    /// <summary>What <paramref name="read"/> asks for. It is run once on a mapping without keys, and so are the readers of all sections and lists in it.</summary>
    public static MapShape Describe<T>(Func<MapReader, T> read)
    {
        var heard = new ShapeRecorder();
        read(new MapReader(Nothing, new List<Finding>(), heard));
        return heard.Shape;
    }

    public void Report(Finding finding) => findings.Add(finding);

    /// <summary>Whether a key stands here with a value other than null.</summary>
    public bool Has(string key) => unread.TryGetValue(key, out var node) && node is not YamlScalar { IsNull: true };

    /// <summary>Whether a key stands here with just this word; then it counts as read.</summary>
    public bool IsWord(string key, string word)
    {
        known.Add(key);
        recorder?.Allow(key, word);
        return unread.TryGetValue(key, out var node) && node is YamlScalar scalar && scalar.Value == word && unread.Remove(key);
    }

    /// <summary>Where a key's value stands, or where the mapping begins.</summary>
    public SourceLocation PlaceOf(string key) =>
        map.Entries.FirstOrDefault(entry => string.Equals(entry.Key.Value, key, StringComparison.Ordinal)).Value?.Location ?? Location;

    /// <summary>The node at a key, or null where there is none. Whoever asks says what it should be, so that the format can be described.</summary>
    private YamlNode? Node(string key, ValueShape? shape)
    {
        known.Add(key);
        if (shape is not null)
        {
            recorder?.Note(key, shape);
        }

        return unread.Remove(key, out var node) && node is not YamlScalar { IsNull: true } ? node : null;
    }

    /// <summary>A plain value, or null.</summary>
    public YamlScalar? Scalar(string key) => Scalar(key, PlainText);

    public string? String(string key) => Scalar(key)?.Value;

    public string RequiredString(string key) => String(key) ?? Missing(key);

    /// <summary>A list of plain values; a single value counts as a list of one.</summary>
    public ImmutableArray<YamlScalar> Scalars(string key) =>
        Items(key, recorder is null ? null : new ValueShape.Items(PlainText, SingleCounts: true)).Select(item => Expect<YamlScalar>(key, item, new("en enkel text", "a plain text"))).OfType<YamlScalar>().ToImmutableArray();

    public ImmutableArray<string> Strings(string key) => [.. Scalars(key).Select(scalar => scalar.Value)];

    public string? Id(string key)
    {
        if (Scalar(key, AnId) is not { } scalar)
        {
            return null;
        }

        if (!KebabCase.IsId(scalar.Value))
        {
            Report(FileFindings.BadId.At(scalar.Location, new($"”{scalar.Value}” är inte ett id.", $"“{scalar.Value}” is not an id.")));
        }

        return scalar.Value;
    }

    public string RequiredId(string key) => Id(key) ?? Missing(key);

    public bool? Flag(string key)
    {
        if (Scalar(key, AFlag) is not { } scalar)
        {
            return null;
        }

        if (scalar.Value is "true" or "false")
        {
            return string.Equals(scalar.Value, "true", StringComparison.Ordinal);
        }

        Wrong(key, scalar, new("true eller false", "true or false"));
        return null;
    }

    /// <summary>A value out of an enumeration, written as its kebab-case word.</summary>
    public T? Word<T>(string key)
        where T : struct, Enum
    {
        if (Scalar(key, recorder is null ? null : new ValueShape.Word([.. Words.All<T>()])) is not { } scalar)
        {
            return null;
        }

        if (Words.TryParse<T>(scalar.Value, out var value))
        {
            return value;
        }

        Report(FileFindings.UnknownWord.At(
            scalar.Location,
            new($"”{scalar.Value}” är inget värde för ”{key}”.", $"“{scalar.Value}” is not a value of “{key}”."),
            Suggestion.Remedy(scalar.Value, [.. Words.All<T>()])));
        return null;
    }

    public T RequiredWord<T>(string key)
        where T : struct, Enum
    {
        if (!Has(key))
        {
            Missing(key);
        }

        return Word<T>(key) ?? default;
    }

    /// <summary>A mapping at a key, or default where there is none.</summary>
    public T? Map<T>(string key, Func<MapReader, T> read) =>
        Expect<YamlMap>(key, Node(key, recorder is null ? null : new ValueShape.Section(Describe(read))), ASection) is { } section ? Read(section, findings, read) : default;

    /// <summary>A list of mappings.</summary>
    public ImmutableArray<T> List<T>(string key, Func<MapReader, T> read) =>
        [.. Items(key, recorder is null ? null : new ValueShape.Items(new ValueShape.Section(Describe(read)), SingleCounts: false))
            .Select(item => Expect<YamlMap>(key, item, ASection))
            .OfType<YamlMap>()
            .Select(item => Read(item, findings, read))];

    /// <summary>A list whose items are plain values or mappings; a single plain value counts as a list of one. What gives null is left out.</summary>
    public ImmutableArray<T> List<T>(string key, Func<YamlScalar, T?> plain, Func<MapReader, T?> section, Text expected)
        where T : class
    {
        var items = Items(key, recorder is null ? null : new ValueShape.Items(new ValueShape.Either([PlainText, new ValueShape.Section(Describe(section))]), SingleCounts: true));
        return [.. items
            .Select(item => item switch
            {
                YamlScalar scalar => plain(scalar),
                YamlMap map => Read(map, findings, section),
                var other => Refuse<T>(key, other, expected),
            })
            .OfType<T>()];
    }

    /// <summary>A section whose keys the writer chooses, each with a value of a pattern.</summary>
    public ImmutableSortedDictionary<string, string> Pairs(string key, [StringSyntax(StringSyntaxAttribute.Regex)] string pattern, Text section, Text value)
    {
        var pairs = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, node) in Expect<YamlMap>(key, Node(key, recorder is null ? null : new ValueShape.Pairs(pattern)), section)?.Entries ?? [])
        {
            if (node is YamlScalar scalar && Regex.Match(scalar.Value, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } match && match.Length == scalar.Value.Length)
            {
                pairs[name.Value] = scalar.Value;
            }
            else
            {
                Wrong($"{key}: {name.Value}", node, value);
            }
        }

        return pairs.ToImmutable();
    }

    public string Missing(string key)
    {
        recorder?.Require(key);
        Report(FileFindings.MissingKey.At(Location, new($"”{key}” saknas eller är tomt.", $"“{key}” is missing or empty.")));
        return string.Empty;
    }

    /// <summary>Says that one of several keys is missing, by the name of the first.</summary>
    public void MissingOneOf(params ImmutableArray<string> keys)
    {
        recorder?.RequireOneOf(keys);
        Report(FileFindings.MissingKey.At(Location, new($"”{keys[0]}” saknas eller är tomt.", $"“{keys[0]}” is missing or empty.")));
    }

    public void Wrong(string key, YamlNode node, Text expected) =>
        Report(FileFindings.WrongType.At(node.Location, new(
            $"”{key}” ska vara {expected.Swedish}.", $"“{key}” should be {expected.English}.")));

    private YamlScalar? Scalar(string key, ValueShape? shape) => Expect<YamlScalar>(key, Node(key, shape), new("en enkel text", "a plain text"));

    /// <summary>The items of a list; a single value counts as a list of one.</summary>
    private ImmutableArray<YamlNode> Items(string key, ValueShape? shape) => Node(key, shape) switch
    {
        null => [],
        YamlList list => list.Items,
        YamlScalar single => [single],
        var other => Expect<YamlList>(key, other, new("en lista", "a list"))?.Items ?? [],
    };

    private T? Expect<T>(string key, YamlNode? node, Text expected)
        where T : YamlNode
    {
        if (node is null or T)
        {
            return node as T;
        }

        Wrong(key, node, expected);
        return null;
    }

    private void ReportUnread()
    {
        foreach (var entry in map.Entries.Where(entry => unread.ContainsKey(entry.Key.Value)))
        {
            Report(FileFindings.UnknownKey.At(
                entry.Key.Location,
                new($"Nyckeln ”{entry.Key.Value}” är okänd här.", $"The key “{entry.Key.Value}” is not known here."),
                Suggestion.Remedy(entry.Key.Value, known)));
        }
    }
}
