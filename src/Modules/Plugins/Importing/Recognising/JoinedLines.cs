using System.Text;
using PatientSafety.Core;
using PatientSafety.Plugins.Importing.Reading;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>Lines put together to one text, with hyphens at line ends taken away only where it is known that they belong to the break.</summary>
/// <param name="words">The words of the document without its line breaks: what is written together elsewhere is so here too.</param>
internal sealed class JoinedLines(IReadOnlySet<string> words)
{
    private static readonly string[] AfterHyphen = ["och", "eller", "samt", "respektive", "till"];
    private readonly StringBuilder text = new();
    private SourceLine? last;
    private bool isInterrupted;

    public bool IsEmpty => text.Length == 0;

    public string Text => text.ToString().Trim();

    public Text? First { get; private set; }

    /// <summary>Whether a hyphen at the end of a line was left where it is, although it may belong to the break.</summary>
    public string? UncertainHyphen { get; private set; }

    public void Add(SourceLine line, string? part = null)
    {
        var next = (part ?? line.Text).Trim();
        First ??= line.Place;
        if (text.Length == 0)
        {
            text.Append(next);
        }
        else if (!isInterrupted && last is { EndsInSoftHyphen: true })
        {
            text.Append(next);
        }
        else if (!isInterrupted && text[^1] == '-' && text.Length > 1 && char.IsLetter(text[^2]) && next.Length > 0 && char.IsLower(next[0]) && !AfterHyphen.Contains(FirstWord(next), StringComparer.OrdinalIgnoreCase))
        {
            Hyphenated(next);
        }
        else
        {
            text.Append(' ').Append(next);
        }

        last = line;
        isInterrupted = false;
    }

    /// <summary>Something else stands between: a word that was divided does not go on in what comes next.</summary>
    public void Interrupt() => isInterrupted = true;

    private void Hyphenated(string next)
    {
        var before = LastWord();
        var joined = AreaNames.Plain(before[..^1] + FirstWord(next));
        if (words.Contains(joined) && !words.Contains(before + FirstWord(next)))
        {
            text.Length--;
        }
        else if (!words.Contains((before + FirstWord(next)).ToLowerInvariant()) && !char.IsUpper(before[^2]))
        {
            UncertainHyphen = before + FirstWord(next);
        }

        text.Append(next);
    }

    private string LastWord()
    {
        var all = text.ToString();
        return all[(all.LastIndexOf(' ') + 1)..];
    }

    private static string FirstWord(string line) => line.Split(' ', 2)[0].TrimEnd('.', ',', ';', ':');
}
