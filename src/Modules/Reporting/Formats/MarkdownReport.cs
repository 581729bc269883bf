using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Composing;

namespace PatientSafety.Reporting.Formats;

/// <summary>A report as Markdown (CommonMark with tables and footnotes), to be read as it is or taken elsewhere.</summary>
internal sealed class MarkdownReport
{
    private readonly StringBuilder text = new();
    private readonly ReportDocument document;
    private readonly ReportNotes notes;
    private readonly Speech say;
    private readonly HashSet<int> noted = [];

    private MarkdownReport(ReportDocument document)
    {
        this.document = document;
        notes = new ReportNotes(document);
        say = ReportSpeech.Of(document);
    }

    public static byte[] Write(ReportDocument document) => Encoding.UTF8.GetBytes(new MarkdownReport(document).Written());

    private string Written()
    {
        Line($"# {Plain(document.Title)}");
        Line($"**{Plain(document.Owner)}**");
        foreach (var fact in document.Facts)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Plain(fact.Name)}: {Words(fact.Runs)}\n");
        }

        text.Append('\n');
        if (document.Stamp is { } stamp)
        {
            Line(Plain(StampWords.Of(stamp, say)));
        }
        else
        {
            Line($"*{say["Utkast", "Draft"]}*");
        }

        foreach (var section in document.Sections)
        {
            Section(section, 2);
        }

        Notes();
        return text.ToString();
    }

    private void Section(DocumentSection section, int level)
    {
        Line($"{new string('#', Math.Min(level, 6))} {Plain(section.Heading.Text)}");
        foreach (var block in section.Blocks.Where(block => block is Prose))
        {
            Write(block, level);
        }

        if (section.Slot?.Text is { } written)
        {
            Write(written, level);
        }

        foreach (var block in section.Blocks.Where(block => block is not Prose))
        {
            Write(block, level);
        }

        if (section is { Blocks.IsEmpty: true, Slot: not { Text: not null }, Sections.IsEmpty: true })
        {
            Line(say["Ingen uppgift.", "No information."]);
        }

        foreach (var below in section.Sections)
        {
            Section(below, level + 1);
        }
    }

    private void Write(Block block, int level)
    {
        noted.Clear();
        switch (block)
        {
            case Paragraph paragraph:
                Line(Words(paragraph.Runs));
                break;
            case Bullets list:
                for (var place = 0; place < list.Items.Length; place++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{(list.IsNumbered ? $"{place + 1}." : "-")} {Words(list.Items[place])}\n");
                }

                text.Append('\n');
                break;
            case Grid table:
                Table(table);
                break;
            case Chart chart:
                Line($"*{Plain(chart.Title)}.* {Plain(chart.Alternative)}");
                Table(chart.Table);
                break;
            case Quotation quotation:
                Line(string.Join("\n", quotation.Text.ReplaceLineEndings("\n").Split('\n').Select(line => $"> {Plain(line)}\\")).TrimEnd('\\') + $"\n>\n> – {Words(quotation.By)}");
                break;
            case Remark remark:
                Line($"*{Plain(RemarkWords.Of(remark.Kind, say))}:* {Words(remark.Runs)}");
                break;
            case Prose prose:
                if (ProseWords.Of(prose, say) is { } by)
                {
                    Line($"*{Plain(by)}*");
                }

                Line(MarkdownText.Tamed(prose.Markdown, level));
                break;
            default:
                throw new InvalidOperationException($"No Markdown for a {block.GetType().Name}.");
        }
    }

    private void Table(Grid table)
    {
        Line($"**{Plain(table.Caption)}**");
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", table.Columns.Select(column => Plain(column.Heading)))} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", table.Columns.Select(column => column.IsNumber ? "---:" : "---"))} |\n");
        foreach (var row in table.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row.Select(cell => Words(cell.Runs)))} |\n");
        }

        text.Append('\n');
    }

    private string Words(ImmutableArray<Run> runs)
    {
        var line = new StringBuilder();
        for (var place = 0; place < runs.Length; place++)
        {
            var words = Plain(runs[place].Text);
            line.Append(runs[place].IsStrong && words.Trim().Length == words.Length && words.Length > 0 ? $"**{words}**" : words);
            if (notes.After(runs, place) is { } note && noted.Add(note.Number))
            {
                line.Append(CultureInfo.InvariantCulture, $"[^{note.Number}]");
            }
        }

        return line.ToString();
    }

    private static string Plain(string text) => MarkdownText.Plain(text);

    private void Notes()
    {
        if (notes.All.Count == 0)
        {
            return;
        }

        Line($"## {say["Vad siffror och uppgifter bygger på", "What numbers and statements rest on"]}");
        foreach (var note in notes.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"[^{note.Number}]: {Plain(NoteWords.Of(note, say))}{(note.Address is { } address ? $" <{ReportLinks.Of(address, document.Site) ?? address}>" : string.Empty)}\n");
        }
    }

    private void Line(string line) => text.Append(line).Append("\n\n");
}
