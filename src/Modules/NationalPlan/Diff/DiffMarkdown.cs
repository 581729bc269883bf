using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>What differs, as Markdown to send or to file.</summary>
internal static class DiffMarkdown
{
    public static string Of(EditionDiff diff, Language language)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine($"# {DiffSummary.NameOf(diff.From)} → {DiffSummary.NameOf(diff.To)}");
        text.WriteLine();
        text.WriteLine(WordDiff.Escaped(DiffSummary.Of(diff).In(language)));
        foreach (var group in DiffGroups.Of(diff))
        {
            text.WriteLine();
            text.WriteLine($"## {WordDiff.Escaped(group.Name.In(language))}");
            text.WriteLine();
            foreach (var change in group.Changes)
            {
                text.WriteLine($"- {WordDiff.Escaped(ChangeSentence.Of(change).In(language))}");
                if (Wording(change) is { } wording)
                {
                    text.WriteLine($"  {wording}");
                }
            }
        }

        return text.ToString();
    }

    private static string? Wording(EditionChange change) => change switch
    {
        { Field: null } => null,
        { Old: { } old, New: { } @new } => WordDiff.InMarkdown(old, @new),
        { Old: { } old } => $"~~{WordDiff.Escaped(old)}~~",
        { New: { } @new } => $"**{WordDiff.Escaped(@new)}**",
        _ => null,
    };
}
