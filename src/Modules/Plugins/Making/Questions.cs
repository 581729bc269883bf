using PatientSafety.Platform.CommandLine;
using Spectre.Console;

namespace PatientSafety.Plugins.Making;

/// <summary>Asks for what the options did not say. Every question may be left without an answer.</summary>
internal sealed class Questions(CommandContext context, IAnsiConsole console)
{
    /// <summary>Whether there is somebody at a terminal to ask.</summary>
    public static bool CanBeAsked => !Console.IsInputRedirected && !Console.IsOutputRedirected && !Console.IsErrorRedirected;

    public NewPlugin Complete(NewPlugin plugin)
    {
        console.WriteLine(context.Say("Tryck på Enter för att hoppa över en fråga.", "Press Enter to skip a question."));
        return plugin with
        {
            Name = plugin.Name ?? Ask(context.Say("Regionens namn:", "The region’s name:")),
            CountyCode = plugin.CountyCode ?? Ask(context.Say("Länskod, två siffror:", "County code, two digits:"), NewPluginSymbols.IsCountyCode),
            Title = plugin.Title ?? Ask(context.Say("Planens titel:", "The plan’s title:")),
            Period = plugin.Period ?? AskForPeriod(),
            Contact = plugin.Contact ?? Ask(context.Say("Kontakt, en funktion och dess adress:", "Contact, an office and its address:")),
        };
    }

    private Core.Period? AskForPeriod()
    {
        if (Ask(context.Say("Planens första dag, ÅÅÅÅ-MM-DD:", "The plan’s first day, YYYY-MM-DD:"), IsDate) is not { } first)
        {
            return null;
        }

        var from = NewPluginSymbols.DateIn(first)!.Value;
        return Ask(context.Say("Planens sista dag, ÅÅÅÅ-MM-DD:", "The plan’s last day, YYYY-MM-DD:"), written => NewPluginSymbols.DateIn(written) >= from) is { } last
            ? new(from, NewPluginSymbols.DateIn(last)!.Value)
            : null;
    }

    private string? Ask(string question, Func<string, bool>? suits = null)
    {
        var prompt = new TextPrompt<string>(Markup.Escape(question)).AllowEmpty().Validate(written =>
            written.Length == 0 || suits?.Invoke(written) != false
                ? ValidationResult.Success()
                : ValidationResult.Error(Markup.Escape(context.Say("Det går inte att förstå. Försök igen eller tryck på Enter.", "That cannot be understood. Try again or press Enter."))));
        return console.Prompt(prompt).Trim() is { Length: > 0 } answer ? answer : null;
    }

    private static bool IsDate(string written) => NewPluginSymbols.DateIn(written) is not null;
}
