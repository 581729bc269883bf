namespace PatientSafety.Tests.Reporting.Printing;

/// <summary>A tag of a PDF file, with what stands within it.</summary>
internal sealed class PdfTag(string name, int depth)
{
    private readonly List<PdfTag> within = [];

    public string Name { get; } = name;

    /// <summary>Its attributes, a line each.</summary>
    public List<string> Details { get; } = [];

    /// <summary>The pieces of text in it, also deeper within.</summary>
    public List<string> Words { get; } = [];

    public string Text => string.Concat(Words).Trim();

    public IEnumerable<PdfTag> Within(string name) => within.Where(tag => tag.Name == name);

    /// <summary>Every tag of what <c>pdfinfo -struct-text</c> says, in order. What is further in stands within what is further out.</summary>
    public static PdfTag[] Read(string tree)
    {
        List<PdfTag> all = [];
        Stack<PdfTag> around = new();
        foreach (var line in tree.Split('\n').Where(line => line.Trim().Length > 0))
        {
            var depth = line.Length - line.TrimStart().Length;
            var content = line.Trim();
            while (around.TryPeek(out var outer) && outer.Depth >= depth)
            {
                around.Pop();
            }

            if (content.StartsWith('"'))
            {
                foreach (var outer in around)
                {
                    outer.Words.Add(content.Trim('"'));
                }
            }
            else if (content.StartsWith('/'))
            {
                around.Peek().Details.Add(content);
            }
            else
            {
                var tag = new PdfTag(content.Split(' ', ':')[0], depth);
                foreach (var outer in around)
                {
                    outer.within.Add(tag);
                }

                all.Add(tag);
                around.Push(tag);
            }
        }

        return [.. all];
    }

    private int Depth { get; } = depth;
}
