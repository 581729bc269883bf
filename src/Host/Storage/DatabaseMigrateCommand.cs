using System.CommandLine;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Host.Storage;

internal sealed class DatabaseMigrateCommand : Command
{
    private readonly CommandContext context;

    public DatabaseMigrateCommand(CommandContext context)
        : base("migrate", context.Say("Tar en säkerhetskopia och tillämpar väntande migreringar.", "Makes a backup and applies pending migrations."))
    {
        this.context = context;
        SetAction((_, stop) => RunAsync(stop));
    }

    private async Task<int> RunAsync(CancellationToken stop)
    {
        var outcome = await context.Services.GetRequiredService<Database>().MigrateAsync(stop);
        var done = outcome.State.Condition == DatabaseCondition.Ready;
        foreach (var sentence in outcome.Sentences)
        {
            await (done ? context.Results : context.Messages).WriteLineAsync(context.Say(sentence));
        }

        return done ? ExitCode.Fine : ExitCode.Failure;
    }
}
