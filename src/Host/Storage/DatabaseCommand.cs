using System.CommandLine;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Host.Storage;

internal sealed class DatabaseCommand : Command
{
    public DatabaseCommand(CommandContext context)
        : base("database", context.Say("Databasen: läge och migrering.", "The database: its state and its migration."))
    {
        Subcommands.Add(new DatabaseStatusCommand(context));
        Subcommands.Add(new DatabaseMigrateCommand(context));
    }
}
