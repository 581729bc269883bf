using System.CommandLine;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Plugins.Installing;

/// <summary>Arguments and options that the commands of installing share.</summary>
internal static class InstallSymbols
{
    public static Argument<string> Source(CommandContext context) => new("source")
    {
        HelpName = context.Say("källa", "source"),
        Description = context.Say(
            "Ett paket (.nupkg), en mapp med plan.yaml, en mapp med paket, eller ett id i katalogen; id@version för en viss version.",
            "A package (.nupkg), a folder with plan.yaml, a folder of packages, or an id in the catalogue; id@version for a certain version."),
    };

    public static Option<string> From(CommandContext context) => new("--from")
    {
        HelpName = context.Say("katalog", "catalogue"),
        Description = context.Say("Katalogen: en mapp med paket eller dess index.json; annars inställningen PluginCatalogue.", "The catalogue: a folder of packages or its index.json; else the setting PluginCatalogue."),
    };

    public static Option<string> AllowCode(CommandContext context) => new("--allow-code")
    {
        HelpName = context.Say("skäl", "reason"),
        Description = context.Say("Släpper in just det här paketets kod fast reglerna inte gör det. Skälet sparas.", "Lets this very package’s code in though the policy does not. The reason is kept."),
    };

    public static Option<bool> NewOwner(CommandContext context) => new("--new-owner")
    {
        Description = context.Say("Godtar att paketet kommer från någon annan än det som är installerat.", "Accepts that the package comes from somebody else than the installed one."),
    };

    public static Option<bool> Downgrade(CommandContext context) => new("--downgrade")
    {
        Description = context.Say("Godtar en äldre version än den som är i bruk.", "Accepts an older version than the one in use."),
    };

    public static Argument<string> Id(CommandContext context) => new("id")
    {
        HelpName = "id",
        Description = context.Say("Instickets id.", "The plugin’s id."),
    };

    public static Option<string> Why(CommandContext context) => new("--why")
    {
        HelpName = context.Say("skäl", "reason"),
        Description = context.Say("Varför. Skälet sparas i historiken.", "Why. The reason is kept in the history."),
    };
}
