using System.Globalization;
using System.Text.Json.Nodes;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Tests.Plugins;

/// <summary>A YAML file as an editor's YAML server sees it: unquoted words that look like numbers, flags and null are just that.</summary>
internal static class YamlAsJson
{
    public static string Of(string yaml)
    {
        var map = YamlFile.Parse(yaml, "plan.yaml", []);
        Assert.NotNull(map);
        return Node(map)!.ToJsonString();
    }

    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Node(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Node)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { Quoted: false, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalar { Quoted: false } number when long.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        YamlScalar { Quoted: false } number when double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => value,
        YamlScalar text => text.Value,
        _ => throw new InvalidOperationException("An unknown kind of node."),
    };
}
