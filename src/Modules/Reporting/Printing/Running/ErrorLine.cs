using System.Text.RegularExpressions;

namespace PatientSafety.Reporting.Printing.Running;

/// <summary>The last line that a program complained with, fit to be shown: no paths, no marks of its log.</summary>
internal static partial class ErrorLine
{
    private const int Longest = 200;

    public static string Of(string errors)
    {
        var line = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .LastOrDefault(each => !Noise().IsMatch(each)) ?? string.Empty;
        var plain = Paths().Replace(Mark().Replace(line, string.Empty), "…").Trim().TrimEnd('.');
        var shown = new string([.. plain.Where(letter => !char.IsControl(letter))]);
        return shown.Length > Longest ? shown[..Longest] + "…" : shown;
    }

    // Chromium misses a desktop's message bus on every server, and the launcher of Debian trips over large disks.
    [GeneratedRegex("dbus|unexpected operator", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Noise();

    [GeneratedRegex(@"^\[[^\]]*\]\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(file:/+|[A-Za-z]:\\|\\\\|~?/)[^\s""'<>:;,()]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Paths();
}
