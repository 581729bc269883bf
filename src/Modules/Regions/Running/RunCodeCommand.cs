using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Regions.Running;

/// <summary>The other side of <see cref="CodeInChild"/>: runs the code of one plugin and writes its answer. For the program itself, so no help shows it.</summary>
internal sealed class RunCodeCommand : Command
{
    public const string Verb = "run-code";

    public RunCodeCommand(CommandContext context)
        : base(Verb, context.Say("Kör ett insticks kod åt programmet självt.", "Runs a plugin’s code for the program itself."))
    {
        Hidden = true;
        var folder = new Argument<string>("folder");
        var assembly = new Option<string>("--assembly") { Required = true };
        var today = new Option<string>("--today") { Required = true };
        var mark = new Option<string>("--mark") { Required = true };
        Arguments.Add(folder);
        Options.Add(assembly);
        Options.Add(today);
        Options.Add(mark);
        SetAction(parsed =>
        {
            using var line = AnswerLine.Open(new AnswerMarks(parsed.GetRequiredValue(mark)));
            context.Services.GetRequiredService<CodeOfFolder>().Run(
                parsed.GetRequiredValue(folder),
                parsed.GetRequiredValue(assembly),
                DateOnly.ParseExact(parsed.GetRequiredValue(today), "O", CultureInfo.InvariantCulture),
                line);
            line.WaitForEnd();
            return ExitCode.Fine;
        });
    }
}
