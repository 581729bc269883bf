using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PatientSafety.Plugins.Importing.Reading;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>Divides a document into pieces: at blank lines and pages, at numbers and bullets, and where a line is the name of an area.</summary>
internal sealed partial class Pieces(AreaNames areas)
{
    private const int TimesOnPages = 3;

    public ImmutableArray<Piece> Of(SourceDocument document)
    {
        var furniture = Furniture(document);
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var lines = new List<SourceLine>();
        var block = 0;
        var inBlock = false;
        var followsContents = false;
        foreach (var part in document.Parts)
        {
            if (part is SourceTable table)
            {
                Close();
                block++;
                inBlock = false;
                pieces.Add(new Piece([], block++) { Table = table });
                continue;
            }

            var line = (SourceLine)part;
            if (ContentsLine().IsMatch(line.Text))
            {
                Close();
                followsContents = true;
                continue;
            }

            // A text goes on from page to page past what stands between them.
            if (furniture.Contains(line.Text) || PageNumber().IsMatch(line.Text))
            {
                continue;
            }

            if (line.Text.Length == 0 || line.BeginsPage || line.IsParagraph)
            {
                Close();
                block++;
                inBlock = false;
            }

            if (line.Text.Length == 0)
            {
                continue;
            }

            if (lines.Count > 0 && Opens(line, lines[^1]))
            {
                Close();
            }

            lines.Add(line);
        }

        Close();
        return pieces.ToImmutable();

        void Close()
        {
            if (lines.Count == 0)
            {
                return;
            }

            pieces.Add(new Piece([.. lines], block) { Start = StartOf(lines[0]), ContinuesBlock = inBlock, FollowsContents = followsContents });
            (inBlock, followsContents) = (true, false);
            lines.Clear();
        }
    }

    private bool Opens(SourceLine line, SourceLine before) =>
        ItemStart.Of(line.Text) is not null
        || ActivityLabel.Of(line.Text) is not null
        || (EndsSentence(before.Text) && areas.Exactly(line.Text, line.Place) is not null)
        || areas.Exactly(before.Text, before.Place) is not null;

    /// <summary>Whether a line ends as sentences do.</summary>
    public static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '.' or '!' or '?' or ':' or '”' or ')';

    private static ItemStart? StartOf(SourceLine line) => ItemStart.Of(line.Text) ?? (line is { IsListed: true, ListNumber: { } number }
        ? new ItemStart(FormattableString.Invariant($"{number}"), number, line.Text)
        : line.IsListed && line.HeadingLevel is null ? ItemStart.Of($"• {line.Text}") : null);

    /// <summary>What stands at the top of every page.</summary>
    private static HashSet<string> Furniture(SourceDocument document) =>
        [.. document.Lines.Where(line => line.BeginsPage).GroupBy(line => line.Text, StringComparer.Ordinal).Where(same => same.Count() >= TimesOnPages).Select(same => same.Key)];

    [GeneratedRegex(@"(\.\s?){4,}\s*[0-9]{1,3}$|…+\s*[0-9]{1,3}$|_{4,}\s*[0-9]{1,3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"^(sida\s*)?[0-9]{1,3}(\s*(\([0-9]{1,3}\)|/\s*[0-9]{1,3}|av\s+[0-9]{1,3}))?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PageNumber();
}
