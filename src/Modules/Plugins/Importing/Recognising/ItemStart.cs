using System.Globalization;
using System.Text.RegularExpressions;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>How a line begins that opens an item of a list: with a number, a word and a number, or a bullet.</summary>
/// <param name="Mark">What stands in front of the text, as written.</param>
/// <param name="Number">The number, or null where there is none that is a whole number.</param>
/// <param name="Rest">What stands after it.</param>
internal sealed partial record ItemStart(string Mark, int? Number, string Rest)
{
    public bool IsBullet { get; private init; }

    /// <summary>Whether the document itself calls it an activity.</summary>
    public bool IsNamed { get; private init; }

    /// <summary>Whether the number is one of several parts, such as 2.1.</summary>
    public bool IsDivided { get; private init; }

    public static ItemStart? Of(string line)
    {
        if (line.Length == 0)
        {
            return null;
        }

        // Bullets first: they are the most common, and cheap to tell.
        if ("•●▪◦‣∙·■□–—-*".Contains(line[0], StringComparison.Ordinal))
        {
            return line.Length > 2 && line[1] == ' ' ? new ItemStart(line[..1], null, line[2..].TrimStart()) { IsBullet = true } : null;
        }

        if (Named().Match(line) is { Success: true } named)
        {
            return new ItemStart(line[..named.Groups["rest"].Index].Trim(), Whole(named), named.Groups["rest"].Value.Trim()) { IsNamed = true };
        }

        if (Divided().Match(line) is { Success: true } divided)
        {
            return new ItemStart(divided.Groups["number"].Value, null, divided.Groups["rest"].Value) { IsDivided = true };
        }

        return Numbered().Match(line) is { Success: true } numbered ? new ItemStart(numbered.Groups["number"].Value, Whole(numbered), numbered.Groups["rest"].Value) : null;
    }

    private static int? Whole(Match match) => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) is var number and > 0 ? number : null;

    [GeneratedRegex(@"^(?<number>[0-9]{1,3})[.)]\s+(?<rest>\S.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<number>[0-9]{1,2}(\.[0-9]{1,2}){1,3})[.)]?\s+(?<rest>\p{Lu}.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Divided();

    [GeneratedRegex(@"^(aktivitet|åtgärd|insats)\s+(nr\.?\s*)?(?<number>[0-9]{1,3})(\s*[:.)–—-]\s*|\s+(?=\p{Lu})|\s*$)(?<rest>.*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();
}
