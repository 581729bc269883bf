using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using PatientSafety.Platform.Yaml.Shapes;

namespace PatientSafety.Plugins.Schemas;

/// <summary>Writes what a reader asks for as JSON Schema.</summary>
/// <remarks>
/// Draft 7, which is what the editors' YAML servers know best. Where a reader is content with a number as well as a text, so is the schema;
/// quoted numbers and flags are refused by it although the reader takes them, as an editor can only say what is usual.
/// </remarks>
internal sealed class JsonSchema(string title)
{
    private const string Day = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private readonly SortedDictionary<string, JsonObject> common = new(StringComparer.Ordinal);

    /// <summary>The paths of keys that nobody has said the meaning of.</summary>
    public List<string> WithoutMeaning { get; } = [];

    public JsonObject Of(MapShape shape)
    {
        var root = Section(shape, string.Empty);
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (var (key, value) in root.ToArray())
        {
            root.Remove(key);
            schema[key] = value;
        }

        schema["definitions"] = new JsonObject(common.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        return schema;
    }

    private JsonObject Section(MapShape shape, string path)
    {
        var properties = new JsonObject();
        foreach (var key in shape.Keys)
        {
            var keyPath = $"{path}/{key.Key}";
            var meaning = KeyMeanings.Of(keyPath);
            if (meaning is null)
            {
                WithoutMeaning.Add(keyPath);
            }

            var forms = Forms(key.Value, keyPath).ToList();
            if (!key.Required)
            {
                forms.Add(new JsonObject { ["type"] = "null" });
            }

            var property = forms is [var only] && !only.ContainsKey("$ref") ? only : new JsonObject { ["anyOf"] = new JsonArray([.. forms]) };
            property.Insert(0, "description", meaning);
            properties[key.Key] = KeyMeanings.EntryFor(keyPath) == key.Key ? Shared(key.Key, property) : property;
        }

        var section = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (shape.Keys.Where(key => key.Required).Select(key => (JsonNode)key.Key).ToArray() is { Length: > 0 } required)
        {
            section["required"] = new JsonArray(required);
        }

        if (!shape.OneOf.IsEmpty)
        {
            section["oneOf"] = new JsonArray([.. shape.OneOf.Select(key => new JsonObject { ["required"] = new JsonArray(key) })]);
        }

        section["properties"] = properties;
        return section;
    }

    /// <summary>The forms that a value may have, each as a schema of its own.</summary>
    private IEnumerable<JsonObject> Forms(ValueShape shape, string path)
    {
        switch (shape)
        {
            case ValueShape.Plain { Kind: PlainKind.Text }:
                yield return new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") };
                break;
            case ValueShape.Plain plain:
                yield return Reference(plain.Kind switch
                {
                    PlainKind.Id => ("id", new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = "^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$" }),
                    PlainKind.Flag => ("flag", new() { ["type"] = "boolean" }),
                    PlainKind.Decimal => ("decimal", new() { ["type"] = "number" }),
                    PlainKind.Date => ("date", new() { ["type"] = "string", ["format"] = "date", ["pattern"] = Day }),
                    _ => ("webAddress", new() { ["type"] = "string", ["format"] = "uri", ["pattern"] = "^https?://" }),
                });
                break;
            case ValueShape.Number number:
                yield return new JsonObject { ["type"] = "integer", ["minimum"] = number.Least, ["maximum"] = number.Most };
                break;
            case ValueShape.Word word:
                yield return new JsonObject { ["enum"] = new JsonArray([.. word.Words.Select(text => (JsonNode)text)]) };
                break;
            case ValueShape.Section section:
                yield return Section(section.Keys, path);
                break;
            case ValueShape.Items items:
                yield return new JsonObject { ["type"] = "array", ["items"] = One([.. Forms(items.Item, path)]) };
                if (items is { SingleCounts: true, Item: ValueShape.Number single })
                {
                    yield return Forms(single, path).Single();
                }
                else if (items.SingleCounts)
                {
                    yield return new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") };
                }

                break;
            case ValueShape.Pairs pairs:
                yield return new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string", ["pattern"] = pairs.Pattern } };
                break;
            case ValueShape.Either either:
                foreach (var form in either.Forms.SelectMany(form => Forms(form, path)))
                {
                    yield return form;
                }

                break;
            case ValueShape.Common named:
                yield return Reference((named.Name, common.ContainsKey(named.Name) ? [] : One([.. Forms(named.Meant, $"/{named.Name}")])));
                break;
        }
    }

    private static JsonObject One(ImmutableArray<JsonObject> forms) => forms is [var only] ? only : new JsonObject { ["anyOf"] = new JsonArray([.. forms]) };

    /// <summary>A key that means the same wherever it stands is written once for each shape that it has.</summary>
    private JsonObject Shared(string key, JsonObject property)
    {
        var name = $"key-{key}";
        for (var number = 2; common.TryGetValue(name, out var known) && !JsonNode.DeepEquals(known, property); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"key-{key}-{number}");
        }

        return Reference((name, property));
    }

    private JsonObject Reference((string Name, JsonObject Schema) definition)
    {
        common.TryAdd(definition.Name, definition.Schema);
        return new JsonObject { ["$ref"] = $"#/definitions/{definition.Name}" };
    }
}
