using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.NationalPlan.Drafting;

internal sealed class DraftListCommand : Command
{
    public DraftListCommand(CommandContext context)
        : base("list", context.Say("Visar utkasten.", "Lists the drafts."))
    {
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Options.Add(output);
        SetAction(parsed =>
        {
            var drafts = context.Services.GetRequiredService<NationalPlans>().Model.Drafts;
            var table = Table.Of(
                drafts,
                (context.Say("Utgåva", "Edition"), draft => draft.Id),
                (context.Say("Utgår från", "Started from"), draft => draft.Base?.ToString() ?? "–"),
                (context.Say("Ändring", "Change"), draft => draft.Revision.ToString(CultureInfo.InvariantCulture)),
                (context.Say("Senast", "Latest"), draft => draft.ChangedAt.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture)),
                (context.Say("Av", "By"), draft => draft.ChangedBy));
            if (drafts.IsEmpty && parsed.FormatOf(output) == OutputFormat.Table)
            {
                context.Results.WriteLine(context.Say("Det finns inga utkast. Börja ett med ”national draft new”.", "There are no drafts. Begin one with “national draft new”."));
                return;
            }

            context.WriteList(parsed.FormatOf(output), table, () => drafts.Select(DraftView.Of));
        });
    }
}
