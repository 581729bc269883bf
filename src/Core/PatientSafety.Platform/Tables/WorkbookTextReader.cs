using System.Text;
using System.Xml;

namespace PatientSafety.Platform.Tables;

/// <summary>Reads what is written in an element of a workbook, piece by piece, so that a text without end takes no room.</summary>
internal sealed class WorkbookTextReader(XmlReader reader, Func<Exception> tooLarge)
{
    private const int MostLetters = 1024 * 1024;
    private readonly char[] piece = new char[4096];
    private readonly StringBuilder text = new();

    /// <summary>The texts in the element that the reader stands on, which it leaves standing on its end. How words are pronounced is left out.</summary>
    public string Read()
    {
        text.Clear();
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false })
                {
                    Append();
                }
                else if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false })
                {
                    PassBy();
                }
            }
        }

        return WorkbookText.Decoded(text.ToString());
    }

    /// <summary>The value in the element that the reader stands on, which it leaves standing on its end.</summary>
    public string Value()
    {
        text.Clear();
        if (!reader.IsEmptyElement)
        {
            Append();
        }

        return text.ToString();
    }

    /// <summary>Leaves the reader standing on the end of the element that it stands on.</summary>
    public void PassBy()
    {
        var depth = reader.Depth;
        while (!reader.IsEmptyElement && reader.Read() && reader.Depth > depth)
        {
        }
    }

    private void Append()
    {
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                continue;
            }

            for (var count = reader.ReadValueChunk(piece, 0, piece.Length); count > 0; count = reader.ReadValueChunk(piece, 0, piece.Length))
            {
                text.Append(piece, 0, count);
                if (text.Length > MostLetters)
                {
                    throw tooLarge();
                }
            }
        }
    }
}
