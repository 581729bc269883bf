using System.Security.Cryptography;
using System.Text;
using PatientSafety.Core.National;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Writing;

/// <summary>The one way to write down what an edition or a crosswalk says. Two that say the same have the same form and the same hash.</summary>
/// <remarks>docs/formats.md describes it, so that others can compute the hash too.</remarks>
internal static class CanonicalForm
{
    /// <summary>The status is left out: a published edition becomes a superseded one without changing.</summary>
    private const string Status = "status";

    public static string Of(Edition edition) => Of(EditionTree.Of(edition));

    public static string Of(Crosswalk crosswalk)
    {
        var pairs = crosswalk.Pairs
            .OrderBy(pair => pair.From, StringComparer.Ordinal)
            .ThenBy(pair => pair.To, StringComparer.Ordinal)
            .ThenBy(pair => Of(CrosswalkTree.Of(pair)), StringComparer.Ordinal);
        return Of(CrosswalkTree.Of(crosswalk with { Pairs = [.. pairs] }));
    }

    public static string HashOf(Edition edition) => Hash(Of(edition));

    public static string HashOf(Crosswalk crosswalk) => Hash(Of(crosswalk));

    /// <summary>What a text is once everything without meaning is gone: composed characters, line feeds, single spaces, nothing at the ends.</summary>
    public static string Normal(string text)
    {
        var lines = OneForm.Of(text).ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.Select(line => string.Join(' ', line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)))).Trim('\n');
    }

    /// <summary>An item of a list of texts, such as another name: it stands on one line.</summary>
    public static string OneLine(string text) => Normal(text.ReplaceLineEndings(" "));

    private static string Of(YamlMap file)
    {
        var json = new StringBuilder();
        var content = new YamlMap([.. file.Entries.Where(entry => entry.Key.Value != Status)], file.Location);
        Append(json, content);
        return json.ToString();
    }

    private static string Hash(string form) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(form)));

    /// <summary>Nothing is left of a key without a value: whether it stands there as null or not at all says the same.</summary>
    private static bool IsEmpty(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.IsNull || (scalar.Quoted && Normal(scalar.Value).Length == 0),
        YamlList list => list.Items.All(IsEmpty),
        YamlMap map => map.Entries.All(entry => IsEmpty(entry.Value)),
        _ => true,
    };

    private static void Append(StringBuilder json, YamlNode node)
    {
        switch (node)
        {
            case YamlMap map:
                AppendAll(json, '{', map.Entries.Where(entry => !IsEmpty(entry.Value)).OrderBy(entry => entry.Key.Value, StringComparer.Ordinal), '}', entry =>
                {
                    AppendString(json, entry.Key.Value);
                    json.Append(':');
                    Append(json, entry.Value);
                });
                break;
            case YamlList list:
                AppendAll(json, '[', list.Items.Where(item => !IsEmpty(item)), ']', item =>
                {
                    if (item is YamlScalar line)
                    {
                        AppendString(json, OneLine(line.Value));
                    }
                    else
                    {
                        Append(json, item);
                    }
                });
                break;
            case YamlScalar scalar:
                AppendString(json, Normal(scalar.Value));
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder json, char open, IEnumerable<T> items, char close, Action<T> append)
    {
        json.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                json.Append(',');
            }

            append(item);
            first = false;
        }

        json.Append(close);
    }

    /// <summary>As RFC 8785 writes strings: only quotation marks, backslashes and control characters are escaped.</summary>
    internal static void AppendString(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var letter in text)
        {
            json.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                < ' ' => FormattableString.Invariant($"\\u{(int)letter:x4}"),
                _ => letter.ToString(),
            });
        }

        json.Append('"');
    }
}
