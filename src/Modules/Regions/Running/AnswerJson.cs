using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace PatientSafety.Regions.Running;

/// <summary>How an answer is written between the processes and on disk. Made when the program is built: a process that lives for one answer has no time to look into types.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, IgnoreReadOnlyProperties = true, Converters = [typeof(PeriodJson)])]
[JsonSerializable(typeof(CodeAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    public static byte[] Write(CodeAnswer answer) => JsonSerializer.SerializeToUtf8Bytes(answer, Readable.Json.CodeAnswer);

    /// <summary>The answer that is written there, or null where there is none that could be used.</summary>
    public static CodeAnswer? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Readable.Json.CodeAnswer) is { } answer ? PlainFindings.Of(answer) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>With å, ä and ö as they are.</summary>
    private static class Readable
    {
        public static readonly AnswerJson Json = new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
    }
}
