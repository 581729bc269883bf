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
        var to = new Option<string?>("--to")
        {
            HelpName = context.Say("fil", "file"),
            Description = context.Say("Skriv en fil som går att läsa in igen, .csv eller .xlsx.", "Write a file that can be imported again, .csv or .xlsx."),
        };
        var force = Symbols.Force(context);
        Arguments.Add(region);
        Options.Add(day);
        Options.Add(output);
        Options.Add(to);
        Options.Add(force);
        SetAction(parsed =>
        {
            if (context.FindRegion(context.Services.GetRequiredService<IRegions>(), parsed.GetRequiredValue(region)) is not { } configuration)
            {
                return ExitCode.Failure;
            }

            var organisation = context.Services.GetRequiredService<IOrganisations>().Of(configuration.Region.Id)!;
            var view = OrganisationView.Of(organisation, parsed.GetValue(day) ?? context.Services.GetRequiredService<TimeProvider>().Today());
            if (parsed.GetValue(to) is { } path)
            {
                return Write(context, view, path, parsed.GetValue(force));
            }

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

    private static int Write(CommandContext context, OrganisationView view, string path, bool overwrite)
    {
        var code = TableFile.Write(context, path, overwrite, (stream, kind) => OrganisationTable.ForImport(view, context.Language).WriteTo(stream, kind, "Organisation"));
        if (code == ExitCode.Fine)
        {
            context.Messages.WriteLine(context.Say($"{view.Units.Count} enheter skrevs till {path}.", $"{view.Units.Count} units were written to {path}."));
        }

        return code;
    }
}
