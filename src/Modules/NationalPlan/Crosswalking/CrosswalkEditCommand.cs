using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Drafting;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.NationalPlan.Crosswalking;

/// <summary>Takes in a changed crosswalk. Earlier changes stay in the database.</summary>
internal sealed class CrosswalkEditCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> from;
    private readonly Argument<string> to;
    private readonly Option<FileInfo> file;
    private readonly Option<int?> revision;
    private readonly Option<string> by;
    private readonly Option<string> why;

    public CrosswalkEditCommand(CommandContext context)
        : base("edit", context.Say("Tar in en övergång från en fil.", "Takes in a crosswalk from a file."))
    {
        this.context = context;
        from = End("from", context.Say("från", "from"), context.Say("Den ena utgåvans id.", "The id of the one edition."));
        to = End("to", context.Say("till", "to"), context.Say("Den andra utgåvans id; den kan vara ett utkast.", "The id of the other edition; it may be a draft."));
        file = new Option<FileInfo>("--file") { Required = true, HelpName = context.Say("fil", "file"), Description = context.Say("Filen med övergången.", "The file with the crosswalk.") };
        revision = new Option<int?>("--revision")
        {
            HelpName = context.Say("tal", "number"),
            Description = context.Say("Den ändring du utgår från, enligt ”crosswalk show”; 0 för en ny.", "The change that you start from, as “crosswalk show” says; 0 for a new one."),
            Required = true,
        };
        by = DraftSymbols.By(context);
        why = new Option<string>("--why") { HelpName = "text", Description = context.Say("Varför.", "Why."), DefaultValueFactory = _ => string.Empty };
        Arguments.Add(from);
        Arguments.Add(to);
        Options.Add(file);
        Options.Add(revision);
        Options.Add(by);
        Options.Add(why);
        SetAction(RunAsync);
    }

    public static Argument<string> End(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var model = context.Services.GetRequiredService<NationalPlans>().Model;
        var (first, second) = (parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
        var path = parsed.GetRequiredValue(file);
        var content = (await File.ReadAllTextAsync(path.FullName, stop)).ReplaceLineEndings("\n").TrimStart('\uFEFF');
        var findings = new List<Finding>();
        Edition[] known = [.. model.Editions, .. model.Drafts.Select(draft => draft.Edition).Where(draft => model.Find(draft.Id) is null)];
        var read = CrosswalkFile.Read(content, path.Name, known, findings);
        FindingsText.Write(context, findings, path.Name);
        if (read is null || findings.Any(finding => finding.Severity == Severity.Error))
        {
            return ExitCode.Failure;
        }

        if (read.Crosswalk.From != first || read.Crosswalk.To != second)
        {
            await context.Messages.WriteLineAsync(context.Say(
                $"Filen går från {read.Crosswalk.From} till {read.Crosswalk.To}, inte från {first} till {second}.",
                $"The file leads from {read.Crosswalk.From} to {read.Crosswalk.To}, not from {first} to {second}."));
            return ExitCode.Failure;
        }

        var outcome = await context.Services.GetRequiredService<NationalWriting>().SaveCrosswalkAsync(
            read.Crosswalk.Id, parsed.GetValue(revision) ?? 0, content, parsed.GetValue(by)!, parsed.GetValue(why)!, stop);
        return context.Tell(outcome, context.Say($"Övergången {read.Crosswalk.Id} är sparad.", $"The crosswalk {read.Crosswalk.Id} is saved."));
    }
}
