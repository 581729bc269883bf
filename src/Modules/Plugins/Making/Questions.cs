using PatientSafety.Platform.CommandLine;
using Spectre.Console;

namespace PatientSafety.Plugins.Making;

/// <summary>Asks for what the options did not say. Every question may be left without an answer.</summary>
internal sealed class Questions(CommandContext context, IAnsiConsole console)
{
    private static readonly Core.Text NoDate = new("Ett datum skrivs som 2027-01-01.", "A date is written as 2027-01-01.");

    /// <summary>Whether there is somebody at a terminal to ask.</summary>
    public static bool CanBeAsked => !Console.IsInputRedirected && !Console.IsOutputRedirected && !Console.IsErrorRedirected;

    public NewPlugin Complete(NewPlugin plugin)
    {
        console.WriteLine(context.Say("Tryck på Enter för att hoppa över en fråga.", "Press Enter to skip a question."));
        return plugin with
        {
            Name = plugin.Name ?? Ask(context.Say("Regionens namn:", "The region’s name:")),
            CountyCode = plugin.CountyCode ?? Ask(context.Say("Länskod, två siffror:", "County code, two digits:"), NewPluginSymbols.IsCountyCode, new("En länskod är två siffror, till exempel 13.", "A county code is two digits, for example 13.")),
            Title = plugin.Title ?? Ask(context.Say("Planens titel:", "The plan’s title:")),
            Period = plugin.Period ?? AskForPeriod(),
            Contact = plugin.Contact ?? Ask(context.Say("Kontakt, en funktion och dess adress:", "Contact, an office and its address:")),
            Licence = plugin.Licence ?? Ask(context.Say("Villkor för att använda insticket, till exempel CC0-1.0:", "The terms of using the plugin, for example CC0-1.0:")),
        };
    }

    private Core.Period? AskForPeriod()
    {
        if (Ask(context.Say("Planens första dag, ÅÅÅÅ-MM-DD:", "The plan’s first day, YYYY-MM-DD:"), IsDate, NoDate) is not { } first)
        {
            return null;
        }

        var from = NewPluginSymbols.DateIn(first)!.Value;
        return Ask(
            context.Say("Planens sista dag, ÅÅÅÅ-MM-DD:", "The plan’s last day, YYYY-MM-DD:"),
            written => NewPluginSymbols.DateIn(written) >= from,
            new($"Det ska vara ett datum som {first} eller senare.", $"It has to be a date, {first} or later.")) is { } last
            ? new(from, NewPluginSymbols.DateIn(last)!.Value)
            : null;
    }

    private string? Ask(string question, Func<string, bool>? suits = null, Core.Text? wrong = null)
    {
        var prompt = new TextPrompt<string>(Markup.Escape(question)).AllowEmpty().Validate(written =>
            written.Length == 0 || suits?.Invoke(written) != false
                ? ValidationResult.Success()
                : ValidationResult.Error(Markup.Escape($"{context.Say(wrong)} {context.Say("Försök igen eller tryck på Enter.", "Try again or press Enter.")}")));
        return console.Prompt(prompt).Trim() is { Length: > 0 } answer ? answer : null;
    }

    private static bool IsDate(string written) => NewPluginSymbols.DateIn(written) is not null;
}
