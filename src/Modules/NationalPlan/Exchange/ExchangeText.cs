using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Json;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>An exchange file as text, and as the bytes that are hashed and signed.</summary>
internal static class ExchangeText
{
    private const string Sha256 = "sha256";
    private const string Signature = "signature";

    /// <summary>What a file may hold is exact: what nobody reads could not be vouched for either.</summary>
    public static JsonSerializerOptions Options { get; } = JsonText.Configure(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        MaxDepth = 8,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    });

    public static string Of(ExchangeFile file) => JsonSerializer.Serialize(file, Options) + "\n";

    /// <summary>Everything but the checksum and the signature, as RFC 8785 writes it: sorted keys, no spaces, UTF-8.</summary>
    /// <param name="file">The file as JSON, whoever wrote it.</param>
    public static byte[] SignedBytes(JsonObject file)
    {
        var text = new StringBuilder();
        Append(text, new JsonObject(file.Where(member => member.Key is not (Sha256 or Signature)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] SignedBytes(ExchangeFile file) => SignedBytes(JsonNode.Parse(Of(file))!.AsObject());

    /// <summary>There are no numbers in the file, which are the difficult part of RFC 8785.</summary>
    private static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                text.Append('{');
                foreach (var ((key, value), place) in map.OrderBy(member => member.Key, StringComparer.Ordinal).Select((member, place) => (member, place)))
                {
                    text.Append(place > 0 ? "," : string.Empty);
                    CanonicalForm.AppendString(text, key);
                    text.Append(':');
                    Append(text, value);
                }

                text.Append('}');
                break;
            case JsonArray list:
                text.Append('[');
                foreach (var (value, place) in list.Select((value, place) => (value, place)))
                {
                    text.Append(place > 0 ? "," : string.Empty);
                    Append(text, value);
                }

                text.Append(']');
                break;
            case null:
                text.Append("null");
                break;
            default:
                CanonicalForm.AppendString(text, node.GetValue<string>());
                break;
        }
    }
}
