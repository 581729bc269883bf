using System.Text.RegularExpressions;

namespace PatientSafety.Tests.Snapshots;

/// <summary>Takes out of a text what differs from run to run and from machine to machine. Equal things get equal names.</summary>
/// <remarks>Days are content here (a plan's period, a due date) and stay, unless a test asks for <see cref="WithoutDays"/>; instants go.</remarks>
internal static partial class Scrubber
{
    public static string Scrub(string text) => Numbered(Ids(), "Id", Numbered(Instants(), "Instant", WithoutPaths(text)));

    public static string WithoutDays(string text) => Numbered(Days(), "Day", text);

    private static string WithoutPaths(string text) => text
        .Replace(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory), "{Program}", StringComparison.Ordinal)
        .Replace(Repository.Root, "{Repository}", StringComparison.Ordinal)
        .Replace(Path.GetTempPath(), "{Temp}/", StringComparison.Ordinal);

    private static string Numbered(Regex pattern, string name, string text)
    {
        var met = new List<string>();
        return pattern.Replace(text, match =>
        {
            var place = met.FindIndex(value => string.Equals(value, match.Value, StringComparison.OrdinalIgnoreCase));
            if (place < 0)
            {
                place = met.Count;
                met.Add(match.Value);
            }

            return FormattableString.Invariant($"{{{name} {place + 1}}}");
        });
    }

    [GeneratedRegex(@"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Ids();

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Instants();

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b", RegexOptions.None, 1000)]
    private static partial Regex Days();
}
