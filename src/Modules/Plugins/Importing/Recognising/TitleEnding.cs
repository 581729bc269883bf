using PatientSafety.Plugins.Importing.Reading;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>Tells where a title that may run over several lines ends and the text after it begins.</summary>
/// <param name="width">How long the lines of the document become before they are broken.</param>
internal sealed class TitleEnding(int width)
{
    private const int ShortShare = 2;

    // A title does not end in one of these, so the next line goes on with it whatever it begins with.
    private static readonly HashSet<string> Unfinished = new(StringComparer.OrdinalIgnoreCase)
    {
        "av", "och", "i", "på", "för", "med", "utifrån", "som", "att", "till", "från", "vid", "samt", "eller", "om", "inom", "under", "mellan", "genom", "mot",
        "hos", "utan", "över", "den", "det", "de", "en", "ett", "enligt", "kring", "kopplat", "rörande", "avseende", "gällande", "såväl", "både", "efter", "innan", "när",
    };

    /// <summary>How many of the lines the title takes, and whether that is uncertain.</summary>
    public (int Lines, bool IsUncertain) Of(IReadOnlyList<SourceLine> lines)
    {
        for (var at = 1; at < lines.Count; at++)
        {
            var before = lines[at - 1].Text;
            var line = lines[at].Text;
            if (lines[at].IsParagraph)
            {
                return (at, false);
            }

            if (Unfinished.Contains(LastWord(before)) || before.EndsWith('-') || lines[at - 1].EndsInSoftHyphen || before.EndsWith(','))
            {
                continue;
            }

            if (before.EndsWith('.') || before.EndsWith('?') || before.EndsWith('!') || before.EndsWith(':'))
            {
                return (at, false);
            }

            if (!char.IsLower(line[0]))
            {
                // A new sentence after a line that had room for its first word: the break is meant.
                return (at, !HadRoom(before, line));
            }

            if (before.Length * ShortShare < width)
            {
                return (at + 1 + Continued(lines, at + 1), true);
            }
        }

        return (lines.Count, false);
    }

    private static int Continued(IReadOnlyList<SourceLine> lines, int from) => lines.Skip(from).TakeWhile(line => char.IsLower(line.Text[0])).Count();

    private bool HadRoom(string line, string next) => line.Length + 1 + next.Split(' ', 2)[0].Length <= width;

    private static string LastWord(string line) => line[(line.LastIndexOf(' ') + 1)..];
}
