using System.Globalization;
using PatientSafety.Platform.Texts;
using Spectre.Console;

namespace PatientSafety.Platform.CommandLine;

/// <summary>Writes a table for people, in a terminal or a file, never wider than the terminal.</summary>
public static class TableWriter
{
    private const int WidthOfFiles = 80;
    private const int KeptWhole = 22;

    public static void Write(Table table, TextWriter writer)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width();

        var view = new Spectre.Console.Table().Border(TableBorder.Simple);
        for (var index = 0; index < table.Columns.Length; index++)
        {
            // What is short, such as ids and dates, is kept whole; sentences give way.
            var column = new TableColumn(Markup.Escape(table.Columns[index]));
            view.AddColumn(table.Rows.Select(row => row[index]).Append(table.Columns[index]).Max(cell => cell.Length) <= KeptWhole ? column.NoWrap() : column);
        }

        foreach (var row in table.Rows)
        {
            view.AddRow([.. row.Select(cell => Markup.Escape(Plain(cell)))]);
        }

        console.Write(view);
        foreach (var line in text.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            writer.WriteLine(line);
        }

        writer.WriteLine();
    }

    /// <summary>A cell may have lines; nothing else in it does something to a terminal.</summary>
    private static string Plain(string cell) => string.Join('\n', cell.ReplaceLineEndings("\n").Split('\n').Select(Shown.Line));

    private static int Width()
    {
        try
        {
            return Console.IsOutputRedirected ? WidthOfFiles : Math.Max(WidthOfFiles, Console.WindowWidth);
        }
        catch (IOException)
        {
            return WidthOfFiles;
        }
    }
}
