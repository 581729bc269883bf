using System.Globalization;
using System.Xml;

namespace PatientSafety.Platform.Tables;

/// <summary>The cells of a sheet that hold something, one after the other as they stand in the file.</summary>
public sealed class WorkbookCells : IDisposable
{
    private const int MostMerges = 100_000;
    private readonly XmlReader? reader;
    private readonly List<string> texts;
    private readonly WorkbookFormats formats;
    private readonly WorkbookTextReader? text;
    private readonly List<string> merges = [];
    private int next;

    internal WorkbookCells(XmlReader? reader, List<string> texts, WorkbookFormats formats, Func<Exception> tooLarge)
    {
        this.reader = reader;
        this.texts = texts;
        this.formats = formats;
        text = reader is null ? null : new WorkbookTextReader(reader, tooLarge);
    }

    /// <summary>The row, from 1 as people count.</summary>
    public int Row { get; private set; }

    /// <summary>The column, from 0.</summary>
    public int Column { get; private set; }

    /// <summary>What the cell shows: days as 2026-01-31, numbers with a decimal point, of a formula what it was worked out to last.</summary>
    public string Text { get; private set; } = string.Empty;

    public bool IsFormula { get; private set; }

    /// <summary>The ranges of cells that are one, such as <c>A1:A4</c>: known when the last cell has been read.</summary>
    public IReadOnlyList<string> Merges => merges;

    /// <summary>Moves to the next cell.</summary>
    public bool Read()
    {
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "row":
                    Row = OfficeXml.Number(reader.GetAttribute("r")) ?? Row + 1;
                    next = 0;
                    break;
                case "c":
                    if (ReadCell())
                    {
                        return true;
                    }

                    break;
                case "mergeCell" when merges.Count < MostMerges && reader.GetAttribute("ref") is { } range:
                    merges.Add(range);
                    break;
            }
        }

        return false;
    }

    public void Dispose() => reader?.Dispose();

    /// <summary>The column of a reference such as <c>B12</c>, from 0.</summary>
    public static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? string.Empty).AsSpan())
        {
            if (!char.IsAsciiLetterUpper(letter) || column > ushort.MaxValue)
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
        }

        return column > 0 ? column - 1 : null;
    }

    private bool ReadCell()
    {
        Column = ColumnOf(reader!.GetAttribute("r")) ?? next;
        next = Column + 1;
        if (reader.IsEmptyElement)
        {
            return false;
        }

        var (kind, style) = (reader.GetAttribute("t"), reader.GetAttribute("s"));
        var (value, written) = (string.Empty, string.Empty);
        IsFormula = false;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "v":
                    value = text!.Value();
                    break;
                case "is":
                    written = text!.Read();
                    break;
                case "f":
                    IsFormula = true;
                    text!.PassBy();
                    break;
                default:
                    text!.PassBy();
                    break;
            }
        }

        Text = kind switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? texts[index] : string.Empty,
            "inlineStr" => written,
            "e" => string.Empty,
            "b" => value == "1" ? "ja" : "nej",
            "d" => value.Split('T')[0],
            "str" => WorkbookText.Decoded(value),
            _ => formats.Shown(style, value),
        };
        return Text.Length > 0 || IsFormula;
    }
}
