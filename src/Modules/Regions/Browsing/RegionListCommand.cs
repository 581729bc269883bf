using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.Browsing;

internal sealed class RegionListCommand : Command
{
    public RegionListCommand(CommandContext context)
        : base("list", context.Say("Visar regionerna och deras planer.", "Lists the regions and their plans."))
    {
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Options.Add(output);
        SetAction(parsed =>
        {
            var regions = context.Services.GetRequiredService<IRegions>().Active;
            var table = Table.Of(
                regions.SelectMany(region => region.Plans.Select(plan => (region, plan))),
                (context.Say("Region", "Region"), row => row.region.Region.Id),
                (context.Say("Plan", "Plan"), row => context.Say(row.plan.Title)),
                (context.Say("Följer", "Follows"), row => row.plan.Follows),
                (context.Say("Gäller", "Period"), row => context.Say(Labels.Of(row.plan.Period))));
            context.WriteList(parsed.FormatOf(output), table, () => regions.Select(RegionSummaryView.Of));
            return ExitCode.Fine;
        });
    }
}
