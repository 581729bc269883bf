using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Json;
using PatientSafety.Platform.Yaml;
using PatientSafety.Plugins.Importing.Drafting;
using PatientSafety.Plugins.Importing.Reading;

namespace PatientSafety.Plugins.Importing;

/// <summary>Makes a draft of a plan out of a document that a region has already.</summary>
internal sealed class PluginImportCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> file;
    private readonly Option<string> region;
    private readonly Option<string> name;
    private readonly Option<string> edition;
    private readonly Option<string> to;
    private readonly Option<string> output;

    public PluginImportCommand(CommandContext context)
        : base("import", context.Say("Gör ett utkast till plan.yaml av ett dokument som regionen redan har.", "Makes a draft of plan.yaml out of a document that the region has already."))
    {
        this.context = context;
        file = new("file") { HelpName = context.Say("fil", "file"), Description = context.Say("Dokumentet: text (.txt, .md), Word (.docx) eller Excel (.xlsx).", "The document: text (.txt, .md), Word (.docx) or Excel (.xlsx).") };
        region = new("--region") { HelpName = "id", Description = context.Say("Regionens id, till exempel halland; annars efter namnet i dokumentet.", "The region's id, for example halland; else after the name in the document.") };
        name = new("--name") { HelpName = context.Say("namn", "name"), Description = context.Say("Regionens namn, till exempel ”Region Halland”.", "The region's name, for example “Region Halland”.") };
        edition = new("--edition") { HelpName = context.Say("utgåva", "edition"), Description = context.Say("Utgåvan som planen följer; annars ett förslag efter vad dokumentet säger.", "The edition that the plan follows; else a proposal after what the document says.") };
        to = new("--to") { HelpName = context.Say("mapp", "folder"), Description = context.Say("En ny eller tom mapp för utkastet; annars en med regionens id.", "A new or empty folder for the draft; else one with the region's id.") };
        output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json);
        region.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var written }] && !KebabCase.IsId(written))
            {
                result.AddError(context.Say($"--region: ”{written}” är inget id. Skriv med små bokstäver a–z, siffror och bindestreck, till exempel jamtland-harjedalen.", $"--region: “{written}” is not an id. Write lower-case letters a–z, digits and hyphens, for example jamtland-harjedalen."));
            }
        });
        Arguments.Add(file);
        foreach (var option in (Option[])[region, name, edition, to, output])
        {
            Options.Add(option);
        }

        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var national = context.Services.GetRequiredService<INationalPlans>();
        Edition? chosen = null;
        if (parsed.GetValue(edition) is { } written && (chosen = national.Find(written)) is null)
        {
            return context.Unknown(new($"Utgåvan ”{written}” finns inte.", $"There is no edition “{written}”."), written, national.Editions.Select(known => known.Id));
        }

        var reading = SourceFile.Read(parsed.GetRequiredValue(file));
        if (reading.Document is not { } document)
        {
            return Failed(reading.Problem!);
        }

        var draft = new DraftMaking(national).Of(document, new DraftRequest(parsed.GetValue(region), parsed.GetValue(name), chosen));
        var folder = Path.GetFullPath(parsed.GetValue(to) ?? draft.RegionId);
        if ((DraftFolder.Obstacle(folder) ?? DraftFolder.Write(folder, draft)) is { } problem)
        {
            return Failed(problem);
        }

        var findings = context.Services.GetRequiredService<IPluginFolders>().Check(folder).Findings;
        if (parsed.FormatOf(output) == OutputFormat.Json)
        {
            context.Results.WriteLine(JsonText.Of(ImportView.Of(draft, folder, findings)));
        }
        else
        {
            ImportReport.Write(context, draft, folder, findings);
        }

        return ExitCode.Fine;
    }

    private int Failed(Text sentence)
    {
        context.Messages.WriteLine(context.Say(sentence));
        return ExitCode.Failure;
    }
}
