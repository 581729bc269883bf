using PatientSafety.Core;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>Something that a document says of itself, with the place and the words.</summary>
internal sealed record Fact<T>(T Value, Text Place, string Words)
{
    /// <summary>The place and the words, as in <c>rad 14: ”Fastställd den 25 februari 2026”</c>.</summary>
    public Text Quoted => new($"{Place.Swedish}: ”{CleanText.Short(Words.TrimEnd('.'))}”", $"{Place.English}: “{CleanText.Short(Words.TrimEnd('.'))}”");
}
