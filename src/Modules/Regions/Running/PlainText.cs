using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.Running;

/// <summary>What code wrote, without what a terminal would obey or what turns the order of letters.</summary>
internal static class PlainText
{
    public static Text Of(Text text) => new(Of(text.Swedish), text.English is { } english ? Of(english) : null);

    /// <summary>One line, so long and no longer.</summary>
    public static string Of(string written)
    {
        var kept = Shown.Cut(written, CodeLimits.TextLength);
        return kept.All(IsPlain) ? kept : string.Concat(kept.Select(letter => char.IsControl(letter) ? ' ' : letter).Where(IsPlain));
    }

    public static Text LinesOf(Text text) => new(LinesOf(text.Swedish), text.English is { } english ? LinesOf(english) : null);

    /// <summary>As many lines as there are.</summary>
    private static string LinesOf(string written) => string.Concat(written.ReplaceLineEndings("\n").Select(letter => letter == '\t' ? ' ' : letter).Where(letter => letter == '\n' || IsPlain(letter)));

    private static bool IsPlain(char letter) =>
        char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
