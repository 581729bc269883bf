using System.CommandLine;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.NationalPlan.Drafting;

/// <summary>Writes a draft as its file, byte for byte.</summary>
internal sealed class DraftShowCommand : Command
{
    public DraftShowCommand(CommandContext context)
        : base("show", context.Say("Skriver utkastet som fil, och säger vilken ändring den är.", "Writes the draft as a file, and says which change it is."))
    {
        var id = DraftSymbols.Id(context);
        Arguments.Add(id);
        SetAction(parsed =>
        {
            if (context.FindDraft(parsed.GetRequiredValue(id)) is not { } draft)
            {
                return ExitCode.Failure;
            }

            context.Results.Write(draft.Content);
            context.Messages.WriteLine(context.Say(
                FormattableString.Invariant($"Ändring {draft.Revision}, av {draft.ChangedBy} {draft.ChangedAt:yyyy-MM-dd HH:mm}Z. Ta in den igen med ”national draft edit {draft.Id} --file … --revision {draft.Revision}”."),
                FormattableString.Invariant($"Change {draft.Revision}, by {draft.ChangedBy} {draft.ChangedAt:yyyy-MM-dd HH:mm}Z. Take it in again with “national draft edit {draft.Id} --file … --revision {draft.Revision}”.")));
            return ExitCode.Fine;
        });
    }
}
