using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Organising.Browsing;

internal sealed class OrganisationShowCommand : Command
{
    public OrganisationShowCommand(CommandContext context)
        : base("show", context.Say("Visar en regions enheter en dag.", "Shows the units of a region on a day."))
    {
        var region = OrganisationSymbols.Region(context);
        var day = OrganisationSymbols.Day(context, context.Say("Dagen; annars i dag.", "The day; else today."));
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(region);
        Options.Add(day);
        Options.Add(output);
        SetAction(parsed =>
        {
            if (context.FindRegion(context.Services.GetRequiredService<IRegions>(), parsed.GetRequiredValue(region)) is not { } configuration)
            {
                return ExitCode.Failure;
            }

            var organisation = context.Services.GetRequiredService<IOrganisations>().Of(configuration.Region.Id)!;
            var view = OrganisationView.Of(organisation, parsed.GetValue(day) ?? context.Services.GetRequiredService<TimeProvider>().Today());
            var format = parsed.FormatOf(output);
            if (format == OutputFormat.Table && view.Units.Count == 0)
            {
                context.Messages.WriteLine(context.Say($"{configuration.Region.Name} har inga enheter den {Dates.Day(view.Day, context.Language)}.", $"{configuration.Region.Name} has no units on {Dates.Day(view.Day, context.Language)}."));
                return ExitCode.Fine;
            }

            // As CSV it is what the import reads.
            context.WriteList(format, format == OutputFormat.Csv ? OrganisationTable.ForImport(view, context.Language) : OrganisationTable.ForPeople(context, configuration, view), () => view);
            return ExitCode.Fine;
        });
    }
}
