using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Host.CommandLine;

/// <summary>The help of a command, in Swedish or English and within 80 columns. The library's own knows no Swedish.</summary>
internal sealed class HelpPage(CommandContext context) : SynchronousCommandLineAction
{
    private const int Width = 80;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = parseResult.CommandResult;
        var command = result.Command;
        var options = UsageProblems.Options(result).Where(option => !option.Hidden).ToArray();
        var page = new StringBuilder();
        page.AppendLine(command.Description).AppendLine();
        page.AppendLine(context.Say("Användning:", "Usage:")).Append("  ").AppendLine(Usage(result));
        Section(page, context.Say("Argument:", "Arguments:"), command.Arguments.Select(argument => ($"<{argument.HelpName ?? argument.Name}>", argument.Description)));
        Section(page, context.Say("Kommandon:", "Commands:"), command.Subcommands.Where(verb => !verb.Hidden).Select(verb => (verb.Name, verb.Description)));
        Section(page, context.Say("Alternativ:", "Options:"), options.Select(option => (Shown(option), option.Description)));
        context.Results.Write(page);
        return ExitCode.Fine;
    }

    private string Usage(CommandResult result)
    {
        var usage = new StringBuilder(UsageProblems.PathOf(result));
        foreach (var argument in result.Command.Arguments)
        {
            usage.Append(argument.Arity.MinimumNumberOfValues == 0 ? $" [<{argument.HelpName ?? argument.Name}>]" : $" <{argument.HelpName ?? argument.Name}>");
        }

        if (result.Command.Subcommands.Count > 0)
        {
            usage.Append(result.Command.Action is null ? context.Say(" <kommando>", " <command>") : context.Say(" [<kommando>]", " [<command>]"));
        }

        return usage.Append(context.Say(" [alternativ]", " [options]")).ToString();
    }

    private static string Shown(Option option)
    {
        // The library lists forms for other shells too, such as /? and -?.
        var names = option is HelpOption ? ["-h", "--help"] : option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name);
        var value = option.HelpName is { } name ? $" <{name}>" : string.Empty;
        return string.Join(", ", names) + value;
    }

    private static void Section(StringBuilder page, string heading, IEnumerable<(string Name, string? Text)> lines)
    {
        var rows = lines.ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        page.AppendLine().AppendLine(heading);
        var indent = Math.Min(rows.Max(row => row.Name.Length), 30) + 4;
        foreach (var (name, text) in rows)
        {
            page.Append("  ").Append(name.PadRight(indent - 2));
            if (name.Length > indent - 4)
            {
                page.AppendLine().Append(' ', indent);
            }

            page.AppendLine(string.Join(Environment.NewLine + new string(' ', indent), Wrap(text ?? string.Empty, Width - indent)));
        }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        yield return line.ToString();
    }
}
