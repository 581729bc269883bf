using Spectre.Console;

namespace PatientSafety.Platform.CommandLine;

/// <summary>Writes a table for people, in a terminal or a file, never wider than the terminal.</summary>
public static class TableWriter
{
    private const int WidthOfFiles = 80;

    public static void Write(Table table, TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Console.IsOutputRedirected ? WidthOfFiles : Math.Max(WidthOfFiles, console.Profile.Width);

        var view = new Spectre.Console.Table().Border(TableBorder.Simple);
        foreach (var heading in table.Columns)
        {
            view.AddColumn(new TableColumn(Markup.Escape(heading)));
        }

        foreach (var row in table.Rows)
        {
            view.AddRow([.. row.Select(Markup.Escape)]);
        }

        console.Write(view);
    }
}
