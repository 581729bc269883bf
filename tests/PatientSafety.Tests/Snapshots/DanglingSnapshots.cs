using System.Text.RegularExpressions;

namespace PatientSafety.Tests.Snapshots;

/// <summary>Finds snapshots that no test holds a text against any more.</summary>
internal static class DanglingSnapshots
{
    private const string Ending = ".verified.txt";

    public static IEnumerable<string> Under(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let name = Path.GetFileName(path)[..^Ending.Length].Split('.', 2)
        where name.Length < 2 || !HasTest(Path.Combine(Path.GetDirectoryName(path)!, name[0] + ".cs"), name[1])
        select path;

    private static bool HasTest(string file, string test)
    {
        if (!File.Exists(file))
        {
            return false;
        }

        var source = File.ReadAllText(file);
        return source.Contains("Snapshot.Match(", StringComparison.Ordinal) && Names(test).Any(name => Declares(source, name));
    }

    // A test's name may hold underscores itself, so what follows any of them may be the parameters.
    private static IEnumerable<string> Names(string test) =>
        test.Select((letter, index) => (letter, index)).Where(at => at.letter == '_').Select(at => test[..at.index]).Append(test);

    private static bool Declares(string source, string method) =>
        Regex.IsMatch(source, $@"^\s*(public|private|internal)\b.*\s{Regex.Escape(method)}\(", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
