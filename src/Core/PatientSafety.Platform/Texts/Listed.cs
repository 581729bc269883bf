using PatientSafety.Core;

namespace PatientSafety.Platform.Texts;

/// <summary>Lists in running text.</summary>
public static class Listed
{
    /// <summary>"A, B och C".</summary>
    public static string Of(IEnumerable<string> parts, Language language) => With(parts, language == Language.English ? "and" : "och");

    /// <summary>"”A”, ”B” och ”C”".</summary>
    public static string Quoted(IEnumerable<Text> parts, Language language) =>
        Of(parts.Select(part => language == Language.English ? $"“{part.In(language)}”" : $"”{part.Swedish}”"), language);

    /// <summary>The parts with commas between them and a word before the last.</summary>
    public static string With(IEnumerable<string> parts, string last)
    {
        string[] all = [.. parts];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }
}
