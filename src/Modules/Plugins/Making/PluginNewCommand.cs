using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;
using PatientSafety.Plugins.Checking;
using Spectre.Console;

namespace PatientSafety.Plugins.Making;

/// <summary>Makes the folder of a new region's plugin.</summary>
internal sealed class PluginNewCommand : Command
{
    private readonly CommandContext context;
    private readonly NewPluginSymbols symbols;

    public PluginNewCommand(CommandContext context)
        : base("new", context.Say("Gör en mapp för en ny regions instick, klar att fylla i.", "Makes a folder for a new region’s plugin, ready to be filled in."))
    {
        this.context = context;
        symbols = new NewPluginSymbols(context);
        Arguments.Add(symbols.RegionId);
        foreach (var option in new Option[] { symbols.Name, symbols.CountyCode, symbols.Edition, symbols.From, symbols.To, symbols.Title, symbols.Contact, symbols.Licence, symbols.Folder, symbols.Code })
        {
            Options.Add(option);
        }

        Validators.Add(result =>
        {
            if (symbols.ProblemIn(result) is { } problem)
            {
                result.AddError(problem);
            }
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var id = parsed.GetRequiredValue(symbols.RegionId);
        if (!KebabCase.IsId(id))
        {
            context.Messages.WriteLine(context.Say($"”{id}” är inte ett id. {FileFindings.BadId.Remedy.Swedish}", $"“{id}” is not an id. {FileFindings.BadId.Remedy.English}"));
            return ExitCode.Failure;
        }

        var folder = Path.GetFullPath(parsed.GetValue(symbols.Folder) ?? id);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            context.Messages.WriteLine(context.Say(
                $"”{folder}” finns redan och är inte tom. Inget har ändrats. Ange en annan mapp med --folder.",
                $"“{folder}” is there already and is not empty. Nothing has been changed. Give another folder with --folder."));
            return ExitCode.Failure;
        }

        var plans = context.Services.GetRequiredService<INationalPlans>();
        var edition = parsed.GetValue(symbols.Edition) is { } wanted ? Published(plans, wanted) : plans.Editions[^1];
        if (edition is null)
        {
            return context.Unknown(
                new($"Ingen utgåva heter ”{parsed.GetValue(symbols.Edition)}”.", $"There is no edition “{parsed.GetValue(symbols.Edition)}”."),
                parsed.GetValue(symbols.Edition)!,
                plans.Editions.Select(known => known.Id));
        }

        var plugin = Said(parsed, new NewPlugin(id, edition, parsed.GetValue(symbols.Code)));
        if (Questions.CanBeAsked)
        {
            plugin = new Questions(context, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Messages) })).Complete(plugin);
        }

        Write(folder, [.. context.Services.GetRequiredService<PluginFiles>().Of(plugin)]);
        Tell(folder, plugin);
        return ExitCode.Fine;
    }

    /// <summary>A published edition in a given version or its current one; nobody begins a plan on a draft.</summary>
    private static Edition? Published(INationalPlans plans, string wanted) => EditionReference.Parse(wanted).IsDraft ? null : plans.Find(wanted);

    private NewPlugin Said(ParseResult parsed, NewPlugin plugin) => plugin with
    {
        Name = parsed.GetValue(symbols.Name),
        CountyCode = parsed.GetValue(symbols.CountyCode),
        Title = parsed.GetValue(symbols.Title),
        Contact = parsed.GetValue(symbols.Contact),
        Licence = parsed.GetValue(symbols.Licence),
        Period = parsed.GetValue(symbols.From) is { } from ? new Period(NewPluginSymbols.DateIn(from)!.Value, NewPluginSymbols.DateIn(parsed.GetValue(symbols.To)!)!.Value) : null,
    };

    private static void Write(string folder, IReadOnlyList<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private void Tell(string folder, NewPlugin plugin)
    {
        var check = context.Services.GetRequiredService<IPluginFolders>().Check(folder);
        context.Results.WriteLine(context.Say($"Mappen är gjord: {folder}", $"The folder is made: {folder}"));
        context.Results.WriteLine(context.Say(
            $"Granskningen säger: {CheckWords.Of(check.Status).Swedish.ToLowerInvariant()}. {FindingsText.Counted(context, check.Findings)}.",
            $"The check says: {CheckWords.Of(check.Status).English!.ToLowerInvariant()}. {FindingsText.Counted(context, check.Findings)}."));
        context.Results.WriteLine(context.Say("Öppna plan.yaml och fyll i den. README.md säger hur.", "Open plan.yaml and fill it in. README.md says how (in Swedish)."));
        context.Results.WriteLine(context.Say("Se vad som återstår:", "See what remains:") + $" patientsafety plugin check {Path.GetRelativePath(Environment.CurrentDirectory, folder)}");
        if (plugin.Code && !Directory.Exists(PluginFiles.Sdk))
        {
            context.Messages.WriteLine(context.Say(
                $"Paketen för den som skriver kod finns inte i ”{PluginFiles.Sdk}”. Ändra sökvägen i nuget.config innan du bygger.",
                $"The packages for whoever writes code are not in “{PluginFiles.Sdk}”. Change the path in nuget.config before you build."));
        }
    }
}
