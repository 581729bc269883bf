using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.National;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.NationalPlan.Crosswalking;

internal sealed class CrosswalkListCommand : Command
{
    public CrosswalkListCommand(CommandContext context)
        : base("list", context.Say("Visar övergångarna och hur mycket de täcker.", "Lists the crosswalks and how much they cover."))
    {
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Options.Add(output);
        SetAction(parsed =>
        {
            var model = context.Services.GetRequiredService<NationalPlans>().Model;
            var table = Table.Of(
                model.CrosswalkFiles,
                (context.Say("Från", "From"), file => file.Crosswalk.From),
                (context.Say("Till", "To"), file => file.Crosswalk.To),
                (context.Say("Par", "Pairs"), file => file.Crosswalk.Pairs.Length.ToString(CultureInfo.InvariantCulture)),
                (context.Say("Beslutade", "Agreed"), file => file.Crosswalk.Pairs.Count(pair => pair.Status == PairStatus.Agreed).ToString(CultureInfo.InvariantCulture)),
                (context.Say("Täckning", "Coverage"), file => model.CoverageOf(file.Crosswalk) is { } coverage ? coverage.Share.ToString("P0", CultureInfo.InvariantCulture) : "–"),
                (context.Say("Ändring", "Change"), file => file.Revision.ToString(CultureInfo.InvariantCulture)));
            context.WriteList(parsed.FormatOf(output), table, () => model.CrosswalkFiles.Select(file => Browsing.CrosswalkView.Of(file.Crosswalk)));
        });
    }
}
