using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.NationalPlan.Exchange.Skos;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Signatures;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Exchange;

internal sealed class NationalExportCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> what;
    private readonly Option<string> format;
    private readonly Option<string> to;
    private readonly Option<bool> force;
    private readonly Option<string> sign;
    private readonly Option<string> passwordFile;
    private readonly Option<string> root;

    public NationalExportCommand(CommandContext context)
        : base("export", context.Say("Gör en fil av en publicerad utgåva, för andra installationer eller som SKOS.", "Makes a file of a published edition, for other installations or as SKOS."))
    {
        this.context = context;
        var words = Words.All<ExportFormat>();
        what = new("edition") { HelpName = context.Say("utgåva", "edition"), Description = context.Say("Utgåvan, till exempel agera-2025 eller agera-2025@1.0.0. Som SKOS även en övergångs id.", "The edition, for example agera-2025 or agera-2025@1.0.0. As SKOS also a crosswalk's id.") };
        format = new Option<string>("--format")
        {
            Description = context.Say("exchange: en fil att läsa in i en annan installation (förval). jsonld, turtle: SKOS, till standard ut.", "exchange: a file for another installation to import (default). jsonld, turtle: SKOS, to standard output."),
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
        }.OnlyFrom(context, words);
        to = new("--to") { HelpName = context.Say("mapp|fil", "folder|file"), Description = context.Say("Var filen ska ligga; annars i den här mappen.", "Where the file is to be; else in this folder.") };
        force = Symbols.Force(context);
        sign = new("--sign") { HelpName = context.Say("certifikat.pfx", "certificate.pfx"), Description = context.Say("Skriver under exportfilen med certifikatet.", "Signs the export file with the certificate.") };
        passwordFile = new("--password-file") { HelpName = context.Say("fil", "file"), Description = context.Say("Filen med certifikatets lösenord på första raden.", "The file with the certificate's password on its first line.") };
        root = new("--base") { HelpName = "iri", Description = context.Say($"Vad SKOS-begreppens adresser börjar med; annars {SkosNames.DefaultRoot}", $"What the addresses of the SKOS concepts begin with; else {SkosNames.DefaultRoot}") };
        root.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var written }] && !SkosNames.IsRoot(written))
            {
                result.AddError(context.Say("--base ska vara en adress som börjar med https://, http:// eller urn: och slutar med / # eller :", "--base is to be an address that begins with https://, http:// or urn: and ends with / # or :"));
            }
        });
        Arguments.Add(what);
        foreach (var option in (Option[])[format, to, force, sign, passwordFile, root])
        {
            Options.Add(option);
        }

        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var model = context.Services.GetRequiredService<NationalPlans>().Model;
        var written = parsed.GetRequiredValue(what);
        var chosen = Words.TryParse<ExportFormat>(parsed.GetValue(format)!, out var value) ? value : ExportFormat.Exchange;
        if (chosen != ExportFormat.Exchange && parsed.GetValue(sign) is not null)
        {
            return Wrong("--sign hör till exportfilen och inte till SKOS.", "--sign belongs to the export file and not to SKOS.");
        }

        var reference = EditionReference.Parse(written);
        if (reference.IsDraft)
        {
            return Failed(new($"{written} är ett utkast. Publicera det först.", $"{written} is a draft. Publish it first."));
        }

        if (model.Version(reference) is { } version)
        {
            return chosen == ExportFormat.Exchange ? WriteExchange(parsed, model, version) : WriteSkos(parsed, chosen, EditionInSkos.Of(version, new SkosNames(parsed.GetValue(root))));
        }

        if (model.CrosswalkFiles.FirstOrDefault(file => file.Crosswalk.Id == written) is { } crosswalk)
        {
            return chosen == ExportFormat.Exchange
                ? Wrong("En övergång följer med sin utgåva. Exportera utgåvan, eller välj --format jsonld eller turtle.", "A crosswalk goes with its edition. Export the edition, or choose --format jsonld or turtle.")
                : WriteSkos(parsed, chosen, CrosswalkInSkos.Of(crosswalk.Crosswalk, new SkosNames(parsed.GetValue(root))));
        }

        string[] known = reference.Version is not null && model.Versions(reference.Id) is { Length: > 0 } versions
            ? [.. versions.Select(version => new EditionReference(version.Edition.Id, version.Edition.Version).ToString())]
            : [.. model.Editions.Select(edition => edition.Id), .. model.Crosswalks.Select(crosswalk => crosswalk.Id)];
        return context.Unknown(new($"”{written}” finns inte.", $"There is no “{written}”."), written, known);
    }

    private int WriteExchange(ParseResult parsed, NationalModel model, EditionVersion version)
    {
        using var certificate = parsed.GetValue(sign) is { } path ? SigningCertificate.Open(path, parsed.GetValue(passwordFile), context) : null;
        if (parsed.GetValue(sign) is not null && certificate is null)
        {
            return ExitCode.Failure;
        }

        var file = NationalExport.Of(version, model, certificate is null ? null : signed => Convert.ToBase64String(certificate.Sign(signed)));
        var target = ExportTarget.In(parsed.GetValue(to), file.Name);
        if (Path.GetFileName(target) != file.Name)
        {
            return Wrong($"Filen ska heta {file.Name}, annars går den inte att läsa in. Ange bara mappen efter --to.", $"The file is to be called {file.Name}, else it cannot be imported. Give only the folder after --to.");
        }

        return Written(target, ExchangeText.Of(file), parsed.GetValue(force));
    }

    private int WriteSkos(ParseResult parsed, ExportFormat chosen, SkosGraph graph)
    {
        var text = chosen == ExportFormat.Turtle ? TurtleText.Of(graph) : JsonLdText.Of(graph);
        if (parsed.GetValue(to) is not { } place)
        {
            context.Results.Write(text);
            return ExitCode.Fine;
        }

        return Written(ExportTarget.In(place, graph.Name + (chosen == ExportFormat.Turtle ? TurtleText.Ending : JsonLdText.Ending)), text, parsed.GetValue(force));
    }

    private int Written(string target, string text, bool overwrite)
    {
        if (ExportTarget.Write(target, text, overwrite) is { } problem)
        {
            return Failed(problem);
        }

        context.Results.WriteLine(target);
        return ExitCode.Fine;
    }

    private int Wrong(string swedish, string english)
    {
        context.Messages.WriteLine(context.Say(swedish, english));
        return ExitCode.WrongUsage;
    }

    private int Failed(Core.Text sentence)
    {
        context.Messages.WriteLine(context.Say(sentence));
        return ExitCode.Failure;
    }
}
