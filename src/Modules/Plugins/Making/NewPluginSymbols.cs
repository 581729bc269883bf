using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Plugins.Making;

/// <summary>The options of <c>plugin new</c>.</summary>
internal sealed class NewPluginSymbols(CommandContext context)
{
    public Argument<string> RegionId { get; } = new("region-id")
    {
        HelpName = context.Say("region-id", "region-id"),
        Description = context.Say("Regionens id: a–z, siffror och bindestreck, till exempel min-region.", "The region’s id: a–z, digits and hyphens, for example my-region."),
    };

    public Option<string?> Name { get; } = Of("--name", context.Say("namn", "name"), context.Say("Regionens namn.", "The region’s name."));

    public Option<string?> CountyCode { get; } = Of("--county-code", "nn", context.Say("Länskoden, två siffror.", "The county code, two digits."));

    public Option<string?> Edition { get; } = Of("--edition", context.Say("utgåva", "edition"), context.Say(
        "Den nationella utgåva som planen följer; annars den senaste.", "The national edition that the plan follows; else the latest."));

    public Option<string?> From { get; } = Of("--from", context.Say("datum", "date"), context.Say("Planens första dag, ÅÅÅÅ-MM-DD.", "The plan’s first day, YYYY-MM-DD."));

    public Option<string?> To { get; } = Of("--to", context.Say("datum", "date"), context.Say("Planens sista dag, som räknas med.", "The plan’s last day, which counts."));

    public Option<string?> Title { get; } = Of("--title", context.Say("titel", "title"), context.Say("Planens titel.", "The plan’s title."));

    public Option<string?> Contact { get; } = Of("--contact", context.Say("kontakt", "contact"), context.Say(
        "Vart man vänder sig: en funktion, inte en person.", "Whom to turn to: an office, not a person."));

    public Option<string?> Licence { get; } = Of("--licence", context.Say("villkor", "licence"), context.Say(
        "Villkoren för att använda insticket, till exempel CC0-1.0.", "The terms of using the plugin, for example CC0-1.0."));

    public Option<string?> Folder { get; } = Of("--folder", context.Say("mapp", "folder"), context.Say(
        "Mappen som görs; annars en med regionens id.", "The folder to make; else one with the region’s id."));

    public Option<bool> Code { get; } = new("--code")
    {
        Description = context.Say("Också kod: regler, ett avsnitt till rapporterna, tester och paket (.NET 10 SDK).", "Code too: rules, a section for the reports, tests and package (.NET 10 SDK)."),
    };

    /// <summary>What the options say that cannot be meant, in a sentence, or null.</summary>
    public string? ProblemIn(CommandResult parsed)
    {
        foreach (var option in new[] { From, To })
        {
            if (parsed.GetValue(option) is { } written && DateIn(written) is null)
            {
                return context.Say($"{option.Name}: ”{written}” är inget datum. Skriv ÅÅÅÅ-MM-DD.", $"{option.Name}: “{written}” is not a date. Write YYYY-MM-DD.");
            }
        }

        if (parsed.GetValue(From) is null != parsed.GetValue(To) is null)
        {
            return context.Say("Ange både --from och --to, eller inget av dem.", "Give both --from and --to, or neither.");
        }

        if (parsed.GetValue(From) is { } from && DateIn(from) > DateIn(parsed.GetValue(To)!))
        {
            return context.Say("Perioden slutar innan den börjar.", "The period ends before it starts.");
        }

        return parsed.GetValue(CountyCode) is { } code && !IsCountyCode(code)
            ? context.Say($"--county-code: ”{code}” är inte två siffror.", $"--county-code: “{code}” is not two digits.")
            : null;
    }

    public static DateOnly? DateIn(string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and <= 2199 ? date : null;

    public static bool IsCountyCode(string written) => written is [>= '0' and <= '9', >= '0' and <= '9'];

    private static Option<string?> Of(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };
}
