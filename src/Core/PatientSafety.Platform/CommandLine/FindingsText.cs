using System.Globalization;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Platform.CommandLine;

/// <summary>Writes findings for people in a terminal.</summary>
public static class FindingsText
{
    /// <summary>Grouped by kind, so that what to do is said once; a table of sentences is hard to read in 80 columns.</summary>
    /// <param name="context">Where to write, and in which language.</param>
    /// <param name="findings">The findings, gravest first.</param>
    /// <param name="elsewhere">What to name as the place of findings that have none.</param>
    public static void Write(CommandContext context, IEnumerable<Finding> findings, string elsewhere) => Write(context, context.Results, findings, elsewhere);

    /// <summary>The same, where findings are a message and not the answer.</summary>
    public static void Write(CommandContext context, TextWriter writer, IEnumerable<Finding> findings, string? elsewhere = null)
    {
        foreach (var kind in findings.GroupBy(finding => finding.Kind))
        {
            writer.WriteLine($"{kind.Key.Id} {context.Say(Labels.Of(kind.Key.Severity)).ToLowerInvariant()}: {context.Say(kind.Key.Title)}{(kind.Key.Basis is { } basis ? $" ({basis})" : string.Empty)}");
            foreach (var finding in kind)
            {
                writer.WriteLine($"  {Shown.Line($"{((finding.Location?.ToString() ?? elsewhere) is { } place ? $"{place}: " : string.Empty)}{context.Say(finding.Message)}")}");
                if (finding.Remedy != kind.Key.Remedy)
                {
                    writer.WriteLine($"    → {Shown.Line(context.Say(finding.Remedy))}");
                }
            }

            if (kind.Any(finding => finding.Remedy == kind.Key.Remedy))
            {
                writer.WriteLine($"  → {context.Say(kind.Key.Remedy)}");
            }

            writer.WriteLine();
        }
    }

    /// <summary>How many there are of each severity: <c>1 fel, 0 varningar, 2 noteringar</c>.</summary>
    public static string Counted(CommandContext context, IReadOnlyCollection<Finding> findings)
    {
        return string.Join(", ", Count(Severity.Error, ("fel", "fel"), ("error", "errors")), Count(Severity.Warning, ("varning", "varningar"), ("warning", "warnings")), Count(Severity.Note, ("notering", "noteringar"), ("note", "notes")));

        string Count(Severity severity, (string One, string Many) swedish, (string One, string Many) english)
        {
            var count = findings.Count(finding => finding.Severity == severity);
            return count == 1 ? $"1 {context.Say(swedish.One, english.One)}" : string.Create(CultureInfo.InvariantCulture, $"{count} {context.Say(swedish.Many, english.Many)}");
        }
    }

    public static Table Table(CommandContext context, IEnumerable<Finding> findings) => CommandLine.Table.Of(
        findings,
        ("Id", finding => finding.Id),
        (context.Say("Tyngd", "Severity"), finding => Words.Of(finding.Severity)),
        (context.Say("Plats", "Place"), finding => finding.Location?.ToString()),
        (context.Say("Vad", "What"), finding => context.Say(finding.Message)),
        (context.Say("Åtgärd", "Remedy"), finding => context.Say(finding.Remedy)));
}
