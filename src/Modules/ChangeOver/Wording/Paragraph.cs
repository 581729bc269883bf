using System.Text;

namespace PatientSafety.ChangeOver.Wording;

/// <summary>Running text in a terminal, within 80 columns.</summary>
internal static class Paragraph
{
    private const int Width = 79;

    /// <summary>The text in lines; the second and later ones are set in as far as the first one's mark is wide.</summary>
    public static IEnumerable<string> Of(string mark, string text)
    {
        var line = new StringBuilder(mark);
        var empty = true;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear().Append(' ', mark.Length);
                empty = true;
            }

            line.Append(empty ? string.Empty : " ").Append(word);
            empty = false;
        }

        yield return line.ToString();
    }
}
