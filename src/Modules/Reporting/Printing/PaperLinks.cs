using System.Text.RegularExpressions;

namespace PatientSafety.Reporting.Printing;

/// <summary>In a file of its own a link leads to the web, to mail or within the file. Any other would lead to a folder of this machine: its words stay, without the link.</summary>
internal static partial class PaperLinks
{
    public static string Only(string html) => Elsewhere().Replace(html, "${before}");

    [GeneratedRegex("""(?<before><a\b[^>]*?)\shref="(?!https?:|mailto:|#)[^"]*"(?=[^>]*>)""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Elsewhere();
}
