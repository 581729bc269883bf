using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.BreakDown.Asking;

internal sealed class ActivityProjectsCommand : Command
{
    public ActivityProjectsCommand(CommandContext context)
        : base("projects", context.Say("Visar vad genomförandeprojekten saknar.", "Shows what implementation projects lack."))
    {
        var region = FollowUpSymbols.Region(context);
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(region);
        Options.Add(output);
        SetAction(parsed =>
        {
            var regions = context.Services.GetRequiredService<IRegions>();
            if (regions.Find(parsed.GetRequiredValue(region)) is not { } configuration)
            {
                return context.Unknown(new($"Regionen ”{parsed.GetValue(region)}” finns inte.", $"There is no region “{parsed.GetValue(region)}”."), parsed.GetRequiredValue(region), regions.Active.Select(known => known.Region.Id));
            }

            var findings = ProjectChecks.Findings(configuration).ToArray();
            if (parsed.FormatOf(output) == OutputFormat.Table)
            {
                FindingsText.Write(context, findings, configuration.Region.Name);
                context.Results.WriteLine(FindingsText.Counted(context, findings));
            }
            else
            {
                context.WriteList(parsed.FormatOf(output), FindingsText.Table(context, findings), () => findings);
            }

            return ExitCode.Fine;
        });
    }
}
