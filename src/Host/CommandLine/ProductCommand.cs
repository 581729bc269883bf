using System.CommandLine;
using System.CommandLine.Help;
using PatientSafety.Host.Configuration;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Host.CommandLine;

/// <summary>The root of the command line. Without a command it serves.</summary>
internal sealed class ProductCommand : RootCommand
{
    private readonly CommandContext context;

    public ProductCommand(CommandContext context, IReadOnlyList<Command> commands)
        : base(context.Say(
            "Handlingsplaner för patientsäkerhet: nationellt, regionalt, jämfört.",
            "Action plans for patient safety: national, regional, compared."))
    {
        this.context = context;
        Options.Add(new Option<string>(GlobalSwitches.Data)
        {
            Description = context.Say("Datamappen; annars PATIENTSAFETY_DATA.", "The data folder; else PATIENTSAFETY_DATA."),
            HelpName = context.Say("mapp", "folder"),
            Recursive = true,
        });
        Options.Add(new Option<string>(GlobalSwitches.Language)
        {
            Description = context.Say("Språk för svar och hjälp: sv (förval) eller en.", "Language of answers and help: sv (default) or en."),
            HelpName = "sv|en",
            Recursive = true,
        }.OnlyFrom(context, "sv", "en"));
        foreach (var command in commands)
        {
            AddOrExtend(command);
        }

        var serve = commands.OfType<Serving.ServeCommand>().Single();
        Options.Add(Serving.ServeCommand.UrlsOption(context));
        SetAction((_, stop) => serve.RunAsync(stop));
        Options.OfType<VersionOption>().Single().Description = context.Say("Visar programmets version.", "Shows the program's version.");
        var help = Options.OfType<HelpOption>().Single();
        help.Description = context.Say("Visar den här hjälpen.", "Shows this help.");
        help.Action = new HelpPage(context);
    }

    /// <summary>A noun that one module has begun may be given more verbs by another.</summary>
    private void AddOrExtend(Command command)
    {
        if (Subcommands.FirstOrDefault(known => known.Name == command.Name) is not { } noun)
        {
            Subcommands.Add(command);
            return;
        }

        // A verb looks for the switches that every command has through the first noun that it was given to, so that one needs them too.
        foreach (var everywhere in Options.Where(option => option.Recursive))
        {
            command.Options.Add(everywhere);
        }

        foreach (var verb in command.Subcommands)
        {
            noun.Subcommands.Add(verb);
        }
    }

    public async Task<int> RunAsync(string[] args)
    {
        var parsed = Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpPage)
        {
            foreach (var sentence in UsageProblems.In(parsed, context))
            {
                await context.Messages.WriteLineAsync(sentence);
            }

            return ExitCode.WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = context.Results, Error = context.Messages });
    }
}
