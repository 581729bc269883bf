using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Platform.CommandLine;

/// <summary>What a command needs: the services, the language, and where results and everything else are written.</summary>
/// <param name="services">The services, built when a command runs and not before.</param>
/// <param name="language">The language of help, results and messages.</param>
/// <param name="results">Where results go: standard output.</param>
/// <param name="messages">Where everything else goes: standard error.</param>
public sealed class CommandContext(Func<IServiceProvider> services, Language language, TextWriter results, TextWriter messages)
{
    public IServiceProvider Services => services();

    public Language Language => language;

    public TextWriter Results => results;

    public TextWriter Messages => messages;

    /// <summary>Runs the web site, for commands that show something in it.</summary>
    public SiteRun? Site { get; init; }

    public string Say(string swedish, string english) => language == Language.English ? english : swedish;

    public string Say(Text? text) => text?.In(language) ?? string.Empty;

    /// <summary>Says that something is not known, and what there is instead.</summary>
    public int Unknown(Text sentence, string written, IEnumerable<string> known)
    {
        messages.WriteLine($"{Say(sentence)} {Say(Suggestion.Remedy(written, [.. known]))}");
        return ExitCode.Failure;
    }
}
