using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.History;

internal sealed class PluginHistoryCommand : Command
{
    private readonly CommandContext context;

    public PluginHistoryCommand(CommandContext context)
        : base("history", context.Say("Visar vad som har installerats och setts, nyast först.", "Shows what has been installed and seen, newest first."))
    {
        this.context = context;
        var id = new Argument<string?>("id")
        {
            Description = context.Say("Pluginens id; annars alla.", "The plugin's id; else all."),
            HelpName = "id",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(id);
        Options.Add(output);
        SetAction((parsed, stop) => RunAsync(parsed.GetValue(id), parsed.FormatOf(output), stop));
    }

    private async Task<int> RunAsync(string? id, OutputFormat format, CancellationToken stop)
    {
        var state = await context.Services.GetRequiredService<IDatabase>().InspectAsync(stop);
        if (state.Condition == DatabaseCondition.Unusable)
        {
            await context.Messages.WriteLineAsync(context.Say(state.Reason));
            return ExitCode.Failure;
        }

        var history = context.Services.GetRequiredService<IPluginHistory>();
        var entries = await history.ReadAsync(id, stop);
        if (id is not null && entries.IsEmpty && await history.ReadAsync(null, stop) is { IsEmpty: false } all)
        {
            await context.Messages.WriteLineAsync(
                $"{context.Say($"”{id}” har aldrig setts här.", $"“{id}” has never been seen here.")} {context.Say(Suggestion.Remedy(id, [.. all.Select(entry => entry.PluginId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))}");
            return ExitCode.Failure;
        }

        if (!state.CanWrite)
        {
            await context.Messages.WriteLineAsync(context.Say(state.Reason));
        }

        context.WriteList(
            format,
            Table.Of(
                entries,
                (context.Say("Sedd (UTC)", "Seen (UTC)"), entry => entry.SeenAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)),
                (context.Say("Id", "Id"), entry => entry.PluginId),
                (context.Say("Version", "Version"), entry => entry.Version),
                (context.Say("Ursprung", "Origin"), entry => entry.Origin),
                (context.Say("Läge", "Status"), entry => entry.Status),
                (context.Say("Skäl", "Reason"), entry => context.Say(entry.Reason))),
            () => entries.Select(entry => new
            {
                entry.Id,
                entry.PluginId,
                entry.Folder,
                entry.RegionId,
                entry.Version,
                entry.Origin,
                entry.Status,
                Reason = context.Say(entry.Reason),
                entry.ContentHash,
                entry.SeenAt,
            }));
        return ExitCode.Fine;
    }
}
