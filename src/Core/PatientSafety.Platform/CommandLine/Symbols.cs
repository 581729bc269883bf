using System.CommandLine;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Platform.CommandLine;

/// <summary>Options and arguments that several commands have.</summary>
public static class Symbols
{
    /// <summary>Lets an option take some words only, and says which where it was given another.</summary>
    public static Option<string> OnlyFrom(this Option<string> option, CommandContext context, params IReadOnlyList<string> words)
    {
        option.CompletionSources.Add([.. words]);
        option.Validators.Add(result =>
        {
            foreach (var written in result.Tokens.Select(token => token.Value).Where(written => !words.Contains(written, StringComparer.Ordinal)))
            {
                result.AddError($"{context.Say($"{option.Name}: ”{written}” är inget av värdena.", $"{option.Name}: “{written}” is none of the values.")} {context.Say(Suggestion.Remedy(written, [.. words]))}");
            }
        });
        return option;
    }

    /// <summary>The option <c>--output</c>.</summary>
    public static Option<string> Output(CommandContext context, params IReadOnlyList<OutputFormat> formats)
    {
        var words = formats.Select(Words.Of).ToArray();
        return new Option<string>("--output", "-o")
        {
            Description = context.Say($"Svarets form: {string.Join(", ", words)}.", $"The form of the answer: {string.Join(", ", words)}."),
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
        }.OnlyFrom(context, words);
    }

    /// <summary>The option <c>--force</c> of what writes a file.</summary>
    public static Option<bool> Force(CommandContext context) => new("--force") { Description = context.Say("Skriver över en fil som redan finns.", "Overwrites a file that is there already.") };

    public static OutputFormat FormatOf(this ParseResult parsed, Option<string> output) =>
        Words.TryParse<OutputFormat>(parsed.GetValue(output) ?? string.Empty, out var format) ? format : OutputFormat.Table;

    /// <summary>Writes a list in the form asked for. The JSON view is made only when it is wanted.</summary>
    public static void WriteList<T>(this CommandContext context, OutputFormat format, Table table, Func<T> json)
    {
        switch (format)
        {
            case OutputFormat.Json:
                context.Results.WriteLine(Json.JsonText.Of(json()));
                break;
            case OutputFormat.Csv:
                context.Results.Write(CsvText.Of(table));
                break;
            default:
                TableWriter.Write(table, context.Results);
                break;
        }
    }
}
