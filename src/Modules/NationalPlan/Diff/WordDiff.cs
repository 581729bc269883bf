using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.DiffBuilder.Model;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>Two wordings held against each other word by word.</summary>
internal static class WordDiff
{
    private static readonly char[] Between = [' ', ',', '.', ';', ':', '!', '?', '(', ')', '–', '-', '/', '\n'];

    /// <summary>A stretch of text that stands in both, in the old one only or in the new one only.</summary>
    internal sealed record Piece(ChangeType Kind, string Text);

    public static ImmutableArray<Piece> Of(string old, string @new)
    {
        var difference = new Differ().CreateWordDiffs(old, @new, ignoreWhitespace: false, Between);
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var place = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Add(ChangeType.Unchanged, difference.PiecesNew[place..block.InsertStartB]);
            Add(ChangeType.Deleted, difference.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            Add(ChangeType.Inserted, difference.PiecesNew[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            place = block.InsertStartB + block.InsertCountB;
        }

        Add(ChangeType.Unchanged, difference.PiecesNew[place..]);
        return pieces.ToImmutable();

        void Add(ChangeType kind, string[] words)
        {
            if (words.Length > 0)
            {
                pieces.Add(new Piece(kind, string.Concat(words)));
            }
        }
    }

    /// <summary>In plain text, as <c>[-old-]</c> and <c>{+new+}</c>.</summary>
    public static string InText(string old, string @new) => Marked(old, @new, ("[-", "-]"), ("{+", "+}"));

    /// <summary>In Markdown: struck out and bold.</summary>
    public static string InMarkdown(string old, string @new) => Marked(Escaped(old), Escaped(@new), ("~~", "~~"), ("**", "**"));

    /// <summary>So that what people wrote is not taken for marks.</summary>
    public static string Escaped(string text)
    {
        foreach (var mark in new[] { "\\", "`", "*", "_", "~", "[", "]", "<", ">", "#", "|" })
        {
            text = text.Replace(mark, $"\\{mark}", StringComparison.Ordinal);
        }

        return text.ReplaceLineEndings(" ");
    }

    private static string Marked(string old, string @new, (string Open, string Close) gone, (string Open, string Close) come) =>
        string.Concat(Of(old, @new).Select(piece => piece.Kind switch
        {
            ChangeType.Deleted => Around(piece.Text, gone),
            ChangeType.Inserted => Around(piece.Text, come),
            _ => piece.Text,
        }));

    /// <summary>Spaces stay outside the marks: Markdown does not see marks that touch a space.</summary>
    private static string Around(string text, (string Open, string Close) marks)
    {
        var inner = text.Trim(' ');
        if (inner.Length == 0)
        {
            return text;
        }

        var before = text[..text.IndexOf(inner, StringComparison.Ordinal)];
        return $"{before}{marks.Open}{inner}{marks.Close}{text[(before.Length + inner.Length)..]}";
    }
}
