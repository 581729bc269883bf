using System.CommandLine;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp.BreakDown.Asking;

/// <summary>The options that the commands about activities have in common, and how they answer.</summary>
internal static class ChangeOptions
{
    public static Option<string> By(CommandContext context) => new("--by") { HelpName = context.Say("namn", "name"), Required = true, Description = context.Say("Vem som gör det.", "Who does it.") };

    public static Option<string> Why(CommandContext context, bool required) => new("--why") { HelpName = context.Say("skäl", "reason"), Required = required, Description = context.Say("Varför.", "Why.") };

    public static Option<DateOnly?> From(CommandContext context) => FollowUpSymbols.Day(context, "--from", "Från och med dagen. Förval: i dag.", "From the day on. Default: today.");

    public static Option<string[]> Units(CommandContext context, string swedish, string english) => new("--unit") { HelpName = "id", Description = context.Say(swedish, english) };

    public static Option<string> Text(CommandContext context, string name, string swedish, string english) => new(name) { HelpName = context.Say("text", "text"), Description = context.Say(swedish, english) };

    /// <summary>Says what came of a change.</summary>
    public static int Answer(CommandContext context, ChangeOutcome outcome, string swedish, string english)
    {
        FindingsText.Write(context, context.Messages, outcome.Findings);
        if (outcome.Problem is { } problem)
        {
            context.Messages.WriteLine(context.Say(problem));
        }

        if (!outcome.IsDone || outcome.Findings.Any(finding => finding.Severity == Severity.Error))
        {
            context.Messages.WriteLine(context.Say("Ingenting är ändrat.", "Nothing has been changed."));
            return ExitCode.Failure;
        }

        context.Results.WriteLine(context.Say(swedish, english));
        foreach (var unit in outcome.Units)
        {
            context.Results.WriteLine($"  {unit.Id}  {unit.Versions[^1].Name}");
        }

        return ExitCode.Fine;
    }
}
