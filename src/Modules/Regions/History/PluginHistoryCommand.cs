using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Regions.History;

internal sealed class PluginHistoryCommand : Command
{
    private readonly CommandContext context;

    public PluginHistoryCommand(CommandContext context)
        : base("history", context.Say("Visar när instick har kommit till, ändrats och försvunnit, nyast först.", "Shows when plugins came, changed and went, newest first."))
    {
        this.context = context;
        var id = new Argument<string?>("id")
        {
            Description = context.Say("Instickets id; annars visas alla.", "The plugin’s id; else all are shown."),
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
            return context.Unknown(
                new($"Instick ”{id}” har aldrig setts här.", $"Plugin “{id}” has never been seen here."),
                id,
                all.Select(entry => entry.PluginId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        }

        if (!state.CanWrite)
        {
            await context.Messages.WriteLineAsync(context.Say(state.Reason));
        }

        context.WriteList(
            format,
            Table.Of(
                entries,
                (context.Say("Sedd (UTC)", "Seen (UTC)"), entry => entry.SeenAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
                (context.Say("Id", "Id"), entry => entry.PluginId),
                (context.Say("Version", "Version"), entry => entry.Version ?? "–"),
                (context.Say("Läge", "Status"), entry => context.Say(PluginWords.StatusOf(entry))),
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
