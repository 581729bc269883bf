using System.CommandLine;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Host.Storage;

internal sealed class DatabaseStatusCommand : Command
{
    private readonly CommandContext context;
    private readonly Option<string> output;

    public DatabaseStatusCommand(CommandContext context)
        : base("status", context.Say("Visar databasens fil, storlek, läge och migreringar.", "Shows the file, size, state and migrations of the database."))
    {
        this.context = context;
        output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Options.Add(output);
        SetAction((parsed, stop) => RunAsync(parsed.FormatOf(output), stop));
    }

    private async Task<int> RunAsync(OutputFormat format, CancellationToken stop)
    {
        var file = context.Services.GetRequiredService<SqliteFile>();
        var state = Examined(await context.Services.GetRequiredService<IDatabase>().InspectAsync(stop), file);
        var size = new FileInfo(file.Path) is { Exists: true } found ? found.Length : 0;
        (string What, string Value)[] lines =
        [
            (context.Say("Fil", "File"), file.Path),
            (context.Say("Storlek", "Size"), context.Say($"{Number(size)} byte", $"{Number(size)} bytes")),
            (context.Say("Läge", "State"), context.Say(NameOf(state.Condition))),
            (context.Say("Upplysning", "Note"), context.Say(state.Reason)),
            .. state.Applied.Select(id => (context.Say("Tillämpad migrering", "Applied migration"), id)),
            .. state.Pending.Select(id => (context.Say("Väntande migrering", "Pending migration"), id)),
        ];
        context.WriteList(
            format,
            Table.Of(lines, (context.Say("Uppgift", "Item"), line => line.What), (context.Say("Värde", "Value"), line => line.Value)),
            () => new { File = file.Path, Size = size, State = Words.Of(state.Condition), Note = context.Say(state.Reason), state.Applied, state.Pending });
        return state.Condition is DatabaseCondition.Ready or DatabaseCondition.Absent ? ExitCode.Fine : ExitCode.Failure;
    }

    /// <summary>Reads every page as well, which is too much for each look at the database.</summary>
    private static DatabaseState Examined(DatabaseState state, SqliteFile file)
    {
        if (state.Condition is DatabaseCondition.Absent or DatabaseCondition.Unusable)
        {
            return state;
        }

        try
        {
            using var connection = file.Open(Microsoft.Data.Sqlite.SqliteOpenMode.ReadWrite);
            return connection.IsSound() ? state : state with { Condition = DatabaseCondition.Unusable, Reason = DatabaseProblem.Damaged(file.Name) };
        }
        catch (Microsoft.Data.Sqlite.SqliteException problem)
        {
            return state with { Condition = DatabaseCondition.Unusable, Reason = DatabaseProblem.Of(problem, file.Name) };
        }
    }

    private string Number(long value) => value.ToString("N0", CultureInfo.GetCultureInfo(context.Language == Language.English ? "en-GB" : "sv-SE"));

    private static Text NameOf(DatabaseCondition condition) => condition switch
    {
        DatabaseCondition.Ready => new("i ordning", "in order"),
        DatabaseCondition.Absent => new("finns inte än", "not there yet"),
        DatabaseCondition.MigrationsPending => new("väntar på migrering", "waits for migration"),
        _ => new("kan inte användas", "cannot be used"),
    };
}
