using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Platform.Yaml;

/// <summary>Reads the keys of a mapping by name and kind. What is missing, misspelt or of the wrong kind becomes a finding with its place.</summary>
public sealed partial class MapReader
{
    private readonly YamlMap map;
    private readonly ICollection<Finding> findings;
    private readonly Dictionary<string, YamlNode> unread;
    private readonly List<string> known = [];

    private MapReader(YamlMap map, ICollection<Finding> findings)
    {
        this.map = map;
        this.findings = findings;
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

    public void Report(Finding finding) => findings.Add(finding);

    /// <summary>Whether a key stands here with a value other than null.</summary>
    public bool Has(string key) => unread.TryGetValue(key, out var node) && node is not YamlScalar { IsNull: true };

    /// <summary>Whether a key stands here with just this word; then it counts as read.</summary>
    public bool IsWord(string key, string word)
    {
        known.Add(key);
        return unread.TryGetValue(key, out var node) && node is YamlScalar scalar && scalar.Value == word && unread.Remove(key);
    }

    /// <summary>Where a key's value stands, or where the mapping begins.</summary>
    public SourceLocation PlaceOf(string key) =>
        map.Entries.FirstOrDefault(entry => string.Equals(entry.Key.Value, key, StringComparison.Ordinal)).Value?.Location ?? Location;

    /// <summary>The node at a key, or null where there is none.</summary>
    public YamlNode? Node(string key)
    {
        known.Add(key);
        return unread.Remove(key, out var node) && node is not YamlScalar { IsNull: true } ? node : null;
    }

    /// <summary>A plain value, or null.</summary>
    public YamlScalar? Scalar(string key) => Expect<YamlScalar>(key, Node(key), new("en enkel text", "a plain text"));

    public string? String(string key) => Scalar(key)?.Value;

    public string RequiredString(string key) => String(key) ?? Missing(key);

    /// <summary>A list of plain values; a single value counts as a list of one.</summary>
    public ImmutableArray<YamlScalar> Scalars(string key) =>
        Items(key).Select(item => Expect<YamlScalar>(key, item, new("en enkel text", "a plain text"))).OfType<YamlScalar>().ToImmutableArray();

    public ImmutableArray<string> Strings(string key) => [.. Scalars(key).Select(scalar => scalar.Value)];

    public string? Id(string key)
    {
        if (Scalar(key) is not { } scalar)
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
        if (Scalar(key) is not { } scalar)
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

    public int? Integer(string key, int least, int most)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (!int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Wrong(key, scalar, new("ett heltal", "a whole number"));
            return null;
        }

        if (number < least || number > most)
        {
            Report(FileFindings.OutOfRange.At(scalar.Location, new(
                $"”{key}” är {number}; det ska vara {least} till {most}.", $"“{key}” is {number}; it should be {least} to {most}.")));
            return null;
        }

        return number;
    }

    /// <summary>A value out of an enumeration, written as its kebab-case word.</summary>
    public T? Word<T>(string key)
        where T : struct, Enum
    {
        if (Scalar(key) is not { } scalar)
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
        Expect<YamlMap>(key, Node(key), new("ett avsnitt med nycklar", "a section with keys")) is { } section ? Read(section, findings, read) : default;

    /// <summary>A list of mappings.</summary>
    public ImmutableArray<T> List<T>(string key, Func<MapReader, T> read) =>
        [.. Items(key)
            .Select(item => Expect<YamlMap>(key, item, new("ett avsnitt med nycklar", "a section with keys")))
            .OfType<YamlMap>()
            .Select(item => Read(item, findings, read))];

    /// <summary>The items of a list; a single value counts as a list of one.</summary>
    public ImmutableArray<YamlNode> Items(string key) => Node(key) switch
    {
        null => [],
        YamlList list => list.Items,
        YamlScalar single => [single],
        var other => Expect<YamlList>(key, other, new("en lista", "a list"))?.Items ?? [],
    };

    public string Missing(string key)
    {
        Report(FileFindings.MissingKey.At(Location, new($"”{key}” saknas eller är tomt.", $"“{key}” is missing or empty.")));
        return string.Empty;
    }

    public void Wrong(string key, YamlNode node, Text expected) =>
        Report(FileFindings.WrongType.At(node.Location, new(
            $"”{key}” ska vara {expected.Swedish}.", $"“{key}” should be {expected.English}.")));

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
