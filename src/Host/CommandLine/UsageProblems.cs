using System.CommandLine;
using System.CommandLine.Parsing;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Host.CommandLine;

/// <summary>Says what is wrong with a command line, in our own words: the library's are in English only.</summary>
internal static class UsageProblems
{
    public static IEnumerable<string> In(ParseResult parsed, CommandContext context)
    {
        var sentences = new List<string>();
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0)
        {
            var written = parsed.UnmatchedTokens[0];
            string[] known = written.StartsWith('-')
                ? [.. Options(parsed.CommandResult).Select(option => option.Name)]
                : [.. command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name)];
            sentences.Add($"{context.Say($"”{written}” förstås inte här.", $"“{written}” is not understood here.")} {(known.Length > 0 ? context.Say(Suggestion.Remedy(written, known)) : string.Empty)}".TrimEnd());
        }
        else
        {
            sentences.AddRange(parsed.Errors.Select(error => context.Say(Sentence(error))).Distinct(StringComparer.Ordinal));
        }

        sentences.Add(context.Say(
            $"Kör ”{PathOf(parsed.CommandResult)} --help” för hjälp.",
            $"Run “{PathOf(parsed.CommandResult)} --help” for help."));
        return sentences;
    }

    public static string PathOf(CommandResult result) => result.Parent is CommandResult parent
        ? $"{PathOf(parent)} {result.Command.Name}"
        : "patientsafety";

    public static IEnumerable<Option> Options(CommandResult result) =>
        result.Command.Options.Concat(Above(result).SelectMany(command => command.Options.Where(option => option.Recursive)));

    private static IEnumerable<Command> Above(CommandResult result)
    {
        for (var parent = result.Parent as CommandResult; parent is not null; parent = parent.Parent as CommandResult)
        {
            yield return parent.Command;
        }
    }

    private static Text Sentence(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => new(
            $"{option.Option.Name} behöver ett värde.", $"{option.Option.Name} needs a value."),
        OptionResult { Option: { Arity.MaximumNumberOfValues: 1 } option, IdentifierTokenCount: > 1 } => new(
            $"{option.Name} får stå en gång.", $"{option.Name} may stand once."),
        ArgumentResult { Tokens.Count: 0 } argument => new(
            $"<{argument.Argument.HelpName ?? argument.Argument.Name}> saknas.", $"<{argument.Argument.HelpName ?? argument.Argument.Name}> is missing."),
        CommandResult { Command: { Action: null, Subcommands: { Count: > 0 } verbs } } => new(
            $"Ett kommando saknas: {string.Join(", ", verbs.Where(verb => !verb.Hidden).Select(verb => verb.Name))}.", $"A command is missing: {string.Join(", ", verbs.Where(verb => !verb.Hidden).Select(verb => verb.Name))}."),
        CommandResult result when result.Command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0 && result.GetResult(argument) is not { Tokens.Count: > 0 }) is { } argument => new(
            $"<{argument.HelpName ?? argument.Name}> saknas.", $"<{argument.HelpName ?? argument.Name}> is missing."),
        _ => new(error.Message, error.Message),
    };
}
