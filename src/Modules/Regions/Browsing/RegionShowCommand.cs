using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.Browsing;

internal sealed class RegionShowCommand : Command
{
    public RegionShowCommand(CommandContext context)
        : base("show", context.Say("Visar en regions planer och aktiviteter.", "Shows a region’s plans and activities."))
    {
        var id = new Argument<string>("region") { HelpName = "region", Description = context.Say("Regionens id, till exempel halland.", "The region’s id, for example halland.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(id);
        Options.Add(output);
        SetAction(parsed =>
        {
            var regions = context.Services.GetRequiredService<IRegions>();
            var written = parsed.GetRequiredValue(id);
            if (regions.Find(written) is not { } region)
            {
                return NotInUse(context, regions, written);
            }

            var format = parsed.FormatOf(output);
            if (format == OutputFormat.Table)
            {
                Describe(context, region, context.Services.GetRequiredService<INationalPlans>());
            }
            else
            {
                context.WriteList(format, Activities(context, region), () => RegionView.Of(region));
            }

            return ExitCode.Fine;
        });
    }

    private static int NotInUse(CommandContext context, IRegions regions, string written)
    {
        var known = regions.Active.Select(active => active.Region.Id);
        return regions.Plugins.FirstOrDefault(plugin => plugin.Id == written || plugin.Configuration?.Region.Id == written) is { } plugin
            ? context.Unknown(new(
                $"Regionen ”{written}” är inte i bruk: {plugin.Reason}",
                $"The region “{written}” is not in use: {plugin.Reason.In(Language.English)}"), written, known)
            : context.Unknown(new($"Regionen ”{written}” finns inte.", $"There is no region “{written}”."), written, known);
    }

    private static void Describe(CommandContext context, RegionConfiguration region, INationalPlans nationalPlans)
    {
        foreach (var plan in region.Plans)
        {
            context.Results.WriteLine($"{region.Region.Name}: {context.Say(plan.Title)}");
            context.Results.WriteLine(context.Say(
                $"Följer {plan.Follows}{Version(plan.FollowsVersion)}, gäller {Labels.Of(plan.Period).Swedish}. {(plan.SourceComplete ? string.Empty : "Källan innehåller inte hela planen.")}",
                $"Follows {plan.Follows}{Version(plan.FollowsVersion)}, holds for {Labels.Of(plan.Period).English}. {(plan.SourceComplete ? string.Empty : "The source does not hold the whole plan.")}").TrimEnd());
            foreach (var area in nationalPlans.Find(plan.Follows)!.Areas)
            {
                context.Results.WriteLine();
                context.Results.WriteLine($"{context.Say(area.Name)}: {context.Say(Labels.Of(plan.StandingOf(area.Id))).ToLowerInvariant()}");
                foreach (var activity in plan.Activities.Where(activity => activity.Areas.Any(placement => placement.AreaId == area.Id)))
                {
                    context.Results.WriteLine($"  {activity.Number?.ToString(CultureInfo.InvariantCulture) ?? "–",2}  {context.Say(activity.Title)}");
                }
            }

            Staying(context, plan, nationalPlans);
            context.Results.WriteLine();
        }

        TableWriter.Write(Reporting(context, region), context.Results);
    }

    private static string Version(string? version) => version is null ? string.Empty : $" {version}";

    private static void Staying(CommandContext context, RegionalPlan plan, INationalPlans nationalPlans)
    {
        foreach (var activities in plan.Activities.Where(activity => activity.Stays is not null).GroupBy(activity => activity.Stays!.Edition, StringComparer.Ordinal))
        {
            var edition = nationalPlans.Find(activities.Key);
            context.Results.WriteLine();
            context.Results.WriteLine(context.Say($"Står kvar i {activities.Key}", $"Stay in {activities.Key}"));
            foreach (var activity in activities)
            {
                var areas = string.Join(", ", activity.Stays!.Areas.Select(area => context.Say(edition?.Find(area.AreaId)?.Name) is { Length: > 0 } name ? name : area.AreaId));
                context.Results.WriteLine($"  {activity.Number?.ToString(CultureInfo.InvariantCulture) ?? "–",2}  {context.Say(activity.Title)} ({areas})");
            }
        }
    }

    private static Table Activities(CommandContext context, RegionConfiguration region) => Table.Of(
        region.Plans.SelectMany(plan => plan.Activities.Select(activity => (plan, activity))),
        ("Plan", row => row.plan.Id),
        (context.Say("Nr", "No"), row => row.activity.Number?.ToString(CultureInfo.InvariantCulture)),
        ("Id", row => row.activity.Id),
        (context.Say("Aktivitet", "Activity"), row => context.Say(row.activity.Title)),
        (context.Say("Områden", "Areas"), row => string.Join(", ", row.activity.Areas.Select(area => area.AreaId))),
        (context.Say("Står kvar i", "Stays in"), row => row.activity.Stays is { } stays ? $"{stays.Edition}: {string.Join(", ", stays.Areas.Select(area => area.AreaId))}" : null));

    private static Table Reporting(CommandContext context, RegionConfiguration region) => Table.Of(
        region.Reporting,
        (context.Say("Rapport", "Report"), rule => context.Say(rule.Name)),
        (context.Say("Hur ofta", "How often"), rule => RuleWords.HowOften(rule) is { } often ? context.Say(often) : context.Say("anges inte", "not stated")),
        (context.Say("Senast", "Due"), rule => Due(context, rule)),
        (context.Say("Till", "To"), rule => string.Join(", ", rule.Recipients.Select(body => context.Say(region.Body(body)?.Name)))));

    private static string Due(CommandContext context, ReportingRule rule) => rule switch
    {
        { Due: null } => context.Say("anges inte", "not stated"),
        { Due: var due, DueProvenance.Attestation: Attestation.Attested } => context.Say(Labels.Of(due)),
        { Due: var due, DueProvenance.Attestation: var attestation } => $"{context.Say(Labels.Of(due))} ({context.Say(Labels.Of(attestation)).ToLowerInvariant()})",
    };
}
