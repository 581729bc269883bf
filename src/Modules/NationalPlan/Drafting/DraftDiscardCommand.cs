using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.NationalPlan.Drafting;

/// <summary>Ends a draft without publishing it. Its file is kept among the backups, so that nothing is lost.</summary>
internal sealed class DraftDiscardCommand : Command
{
    public DraftDiscardCommand(CommandContext context)
        : base("discard", context.Say("Kasserar utkastet. Dess fil sparas bland säkerhetskopiorna.", "Discards the draft. Its file is kept among the backups."))
    {
        var id = DraftSymbols.Id(context);
        Arguments.Add(id);
        SetAction(async (parsed, stop) =>
        {
            if (context.FindDraft(parsed.GetRequiredValue(id)) is not { } draft)
            {
                return ExitCode.Failure;
            }

            var kept = await DraftBackup.KeepAsync(context.Services.GetRequiredService<DataFolder>(), draft, stop);
            var outcome = await context.Services.GetRequiredService<NationalWriting>().DiscardAsync(draft.Id, draft.Revision, stop);
            return context.Tell(outcome, context.Say($"Utkastet till {draft.Id} är kasserat. Filen finns kvar: {kept}", $"The draft of {draft.Id} is discarded. Its file is kept: {kept}"));
        });
    }
}
