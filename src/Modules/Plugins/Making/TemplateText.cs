using System.Text;

namespace PatientSafety.Plugins.Making;

/// <summary>Fills in a file of the template, the way dotnet new does: words between double underscores, and lines that stand under a condition.</summary>
internal sealed class TemplateText(IReadOnlyDictionary<string, string> words, IReadOnlySet<string> conditions)
{
    public string FilledIn(string text, Func<string, string> written)
    {
        var kept = new StringBuilder(text.Length);
        var keep = true;
        foreach (var line in text.Split('\n'))
        {
            if (ConditionIn(line) is { } condition)
            {
                keep = condition.StartsWith('!') ? !conditions.Contains(condition[1..]) : conditions.Contains(condition);
            }
            else if (line.Trim() is "#endif" or "<!--#endif-->")
            {
                keep = true;
            }
            else if (keep)
            {
                kept.Append(line).Append('\n');
            }
        }

        kept.Length--;
        return words.Aggregate(kept.ToString(), (filled, word) => filled.Replace(word.Key, written(word.Value), StringComparison.Ordinal));
    }

    private static string? ConditionIn(string line)
    {
        var start = line.IndexOf("#if (", StringComparison.Ordinal);
        return start is 0 or 4 ? line[(start + 5)..line.IndexOf(')', start)] : null;
    }
}
