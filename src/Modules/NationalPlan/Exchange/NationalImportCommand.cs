using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.NationalPlan.Exchange;

internal sealed class NationalImportCommand : Command
{
    private readonly CommandContext context;

    public NationalImportCommand(CommandContext context)
        : base("import", context.Say("Läser in en utgåva som en annan installation har exporterat.", "Takes in an edition that another installation has exported."))
    {
        this.context = context;
        var file = new Argument<string>("file") { HelpName = context.Say("fil", "file"), Description = context.Say("Exportfilen, med det namn som den fick.", "The export file, under the name that it was given.") };
        var by = new Option<string>("--by") { HelpName = context.Say("namn", "name"), Description = context.Say("Vem som läser in den; annars ditt användarnamn.", "Who takes it in; else your user name.") };
        var why = new Option<string>("--why") { HelpName = context.Say("text", "text"), Description = context.Say("Varför, med egna ord.", "Why, in your own words.") };
        Arguments.Add(file);
        Options.Add(by);
        Options.Add(why);
        SetAction((parsed, stop) => RunAsync(
            parsed.GetRequiredValue(file),
            parsed.GetValue(by) is { Length: > 0 } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : Environment.UserName,
            parsed.GetValue(why),
            stop));
    }

    private async Task<int> RunAsync(string path, string by, string? why, CancellationToken stop)
    {
        var result = await context.Services.GetRequiredService<NationalImport>().RunAsync(path, by, why, stop);
        FindingsText.Write(context, context.Messages, result.Findings);
        if (result.Problem is { } problem)
        {
            await context.Messages.WriteLineAsync(context.Say(problem));
        }

        var name = $"{result.Edition?.Id} {result.Edition?.Version}";
        switch (result.Outcome)
        {
            case ImportOutcome.New:
                await context.Results.WriteLineAsync(context.Say($"{name}: ny. Den finns nu här.", $"{name}: new. It is here now."));
                break;
            case ImportOutcome.AlreadyHere:
                await context.Results.WriteLineAsync(context.Say($"{name}: finns redan, med samma innehåll.", $"{name}: already here, with the same content."));
                break;
            case ImportOutcome.Differs:
                await context.Messages.WriteLineAsync(context.Say($"{name}: skiljer sig, avvisad. Inget har ändrats.", $"{name}: differs, refused. Nothing has been changed."));
                return ExitCode.Failure;
            default:
                await context.Messages.WriteLineAsync(context.Say("Filen är avvisad. Inget har ändrats.", "The file is refused. Nothing has been changed."));
                return ExitCode.Failure;
        }

        foreach (var crosswalk in result.CrosswalksTaken)
        {
            await context.Results.WriteLineAsync(context.Say($"Övergången {crosswalk}: ny.", $"The crosswalk {crosswalk}: new."));
        }

        return ExitCode.Fine;
    }
}
