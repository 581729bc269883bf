using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Comparison.Showing;
using PatientSafety.Comparison.Wording;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Json;

namespace PatientSafety.Comparison.Asking;

/// <summary>Which activities of other regions are nearest to one, and why.</summary>
internal sealed class CompareNearCommand : Command
{
    private readonly CommandContext context;

    public CompareNearCommand(CommandContext context)
        : base("near", context.Say("Visar de aktiviteter hos andra regioner som liknar en aktivitet mest.", "Shows the activities of other regions that are most like an activity."))
    {
        this.context = context;
        var region = new Argument<string>("region") { HelpName = "region", Description = context.Say("Regionens id, till exempel halland.", "The region’s id, for example halland.") };
        var activity = new Argument<string>("activity") { HelpName = context.Say("aktivitet", "activity"), Description = context.Say("Aktivitetens id, till exempel halland-4.", "The activity’s id, for example halland-4.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json);
        Arguments.Add(region);
        Arguments.Add(activity);
        Options.Add(output);
        SetAction(parsed => Run(parsed.GetRequiredValue(region), parsed.GetRequiredValue(activity), parsed.FormatOf(output)));
    }

    private int Run(string regionId, string activityId, OutputFormat format)
    {
        var problems = Unknown.In(regionId, activityId, context.Services.GetRequiredService<IRegions>());
        if (problems.Count > 0)
        {
            foreach (var problem in problems)
            {
                context.Messages.WriteLine(context.Say(problem));
            }

            return ExitCode.Failure;
        }

        var near = context.Services.GetRequiredService<IComparison>().Near(regionId, activityId);
        if (format == OutputFormat.Json)
        {
            context.Results.WriteLine(JsonText.Of(near.Select(found => NearActivityView.Of(found, context.Language))));
        }
        else if (near.IsEmpty)
        {
            context.Results.WriteLine(context.Say("Ingen aktivitet hos någon annan region är tillräckligt lik.", "No activity of any other region is near enough."));
        }
        else
        {
            foreach (var line in near.SelectMany(Lines))
            {
                context.Results.WriteLine(line);
            }
        }

        return ExitCode.Fine;
    }

    // A paragraph for each: titles and words are long, and five columns of them cannot be read in 80.
    private IEnumerable<string> Lines(NearActivity found)
    {
        var nearness = found.Nearness.ToString("0.00", CultureInfo.GetCultureInfo(context.Say("sv-SE", "en-GB")));
        var indent = new string(' ', nearness.Length + 2);
        var lines = Paragraph.Of($"{nearness}  ", $"{found.Plan.Region.Name}: {Titles.Of(found.Activity, context.Language)} ({found.Activity.Id})");
        if (found.SharedAreas.Length > 0)
        {
            lines = lines.Concat(Paragraph.Of(indent, $"{context.Say("Gemensamma områden:", "Shared areas:")} {string.Join("; ", found.SharedAreas.Select(area => context.Say(area.Name)))}"));
        }

        return lines.Concat(Paragraph.Of(indent, $"{context.Say("Gemensamma ord:", "Shared words:")} {string.Join(", ", found.SharedWords)}"));
    }
}
