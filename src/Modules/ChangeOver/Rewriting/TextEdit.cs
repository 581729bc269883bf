using System.Text;

namespace PatientSafety.ChangeOver.Rewriting;

/// <summary>A passage of a text and what stands there instead.</summary>
/// <param name="Start">Where the passage begins.</param>
/// <param name="End">Where it ends, exclusive; the same as the start where something is put in.</param>
/// <param name="Instead">What stands there instead.</param>
internal sealed record TextEdit(int Start, int End, string Instead)
{
    /// <summary>The text with all edits made. Edits do not overlap: that would be a bug.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var changed = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            if (edit.Start < at)
            {
                throw new InvalidOperationException($"Two edits overlap at {edit.Start}.");
            }

            changed.Append(text, at, edit.Start - at).Append(edit.Instead);
            at = edit.End;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }
}
