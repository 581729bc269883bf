using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Drafting;

/// <summary>Takes in a changed file, or opens the draft in the editor that the environment names.</summary>
internal sealed class DraftEditCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> id;
    private readonly Option<FileInfo?> file;
    private readonly Option<int?> revision;
    private readonly Option<string> by;

    public DraftEditCommand(CommandContext context)
        : base("edit", context.Say("Ändrar utkastet: från en fil, eller i din egen editor (EDITOR).", "Changes the draft: from a file, or in your own editor (EDITOR)."))
    {
        this.context = context;
        id = DraftSymbols.Id(context);
        file = DraftSymbols.File(context);
        revision = DraftSymbols.Revision(context);
        by = DraftSymbols.By(context);
        Arguments.Add(id);
        Options.Add(file);
        Options.Add(revision);
        Options.Add(by);
        Validators.Add(result =>
        {
            if (result.GetResult(file) is not null && result.GetResult(revision) is null)
            {
                result.AddError(context.Say(
                    "Med --file behövs --revision: den ändring som filen utgår från. ”national draft show” säger vilken.",
                    "--file needs --revision: the change that the file starts from. “national draft show” says which."));
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (context.FindDraft(parsed.GetRequiredValue(id)) is not { } draft)
        {
            return ExitCode.Failure;
        }

        var text = parsed.GetValue(file) is { } given ? await File.ReadAllTextAsync(given.FullName, stop) : await EditedAsync(draft, stop);
        if (text is null)
        {
            await context.Messages.WriteLineAsync(context.Say(
                "Det finns ingen editor att öppna. Sätt EDITOR, eller använd --file.", "There is no editor to open. Set EDITOR, or use --file."));
            return ExitCode.WrongUsage;
        }

        text = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        if (text == draft.Content)
        {
            await context.Results.WriteLineAsync(context.Say("Ingenting har ändrats.", "Nothing has changed."));
            return ExitCode.Fine;
        }

        // What cannot be read at all is not taken in: nobody could see or mend it on the pages.
        var findings = new List<Finding>();
        if (YamlFile.Parse(text, draft.FileName, findings) is null)
        {
            FindingsText.Write(context, findings, draft.FileName);
            return ExitCode.Failure;
        }

        var outcome = await context.Services.GetRequiredService<NationalWriting>().SaveAsync(draft.Id, parsed.GetValue(revision) ?? draft.Revision, text, parsed.GetValue(by)!, stop);
        return context.Tell(outcome, context.Say($"Utkastet till {draft.Id} är sparat.", $"The draft of {draft.Id} is saved."));
    }

    private static async Task<string?> EditedAsync(Draft draft, CancellationToken stop)
    {
        var editor = Environment.GetEnvironmentVariable("VISUAL") ?? Environment.GetEnvironmentVariable("EDITOR");
        if (string.IsNullOrWhiteSpace(editor))
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("patientsafety-");
        try
        {
            var path = Path.Combine(folder.FullName, draft.FileName);
            await File.WriteAllTextAsync(path, draft.Content, stop);

            // An editor may be named with switches of its own.
            var words = editor.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            using var process = Process.Start(words[0], [.. words[1..], path]);
            await process.WaitForExitAsync(stop);
            return await File.ReadAllTextAsync(path, stop);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
