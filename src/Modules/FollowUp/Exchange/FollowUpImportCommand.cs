using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Json;
using PatientSafety.Platform.Tables;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Exchange;

/// <summary><c>followup import</c>.</summary>
internal sealed class FollowUpImportCommand : Command
{
    private const int MostShown = 50;

    public FollowUpImportCommand(CommandContext context)
        : base("import", context.Say("Läser in poster ur CSV eller en arbetsbok. Samma fil två gånger ändrar inget.", "Imports entries from CSV or a workbook. The same file twice changes nothing."))
    {
        var region = FollowUpSymbols.Region(context);
        var file = new Argument<string>("file") { Description = context.Say("Filen, .csv eller .xlsx.", "The file, .csv or .xlsx.") };
        var by = new Option<string>("--by") { Description = context.Say("Vem som läser in; står på rader som inte säger vem som rapporterade.", "Who imports; stands on rows that do not say who reported."), Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = context.Say("Säger vad som skulle läsas in, och sparar ingenting.", "Says what would be imported, and saves nothing.") };
        var all = new Option<bool>("--all-or-nothing") { Description = context.Say("En enda felaktig rad hindrar alla. Annars läses de riktiga in.", "One bad row keeps all out. Otherwise the good ones are imported.") };
        var profile = new Option<string?>("--profile") { Description = context.Say("Regionens profil för sitt eget system, ur plan.yaml.", "The region's profile for its own system, from plan.yaml.") };
        var sheet = new Option<string?>("--sheet") { Description = context.Say("Bladet i en arbetsbok; annars det första.", "The sheet of a workbook; otherwise the first.") };
        var day = new Option<DateOnly?>("--reported") { Description = context.Say("Dagen för rader som inte säger när de rapporterades; annars i dag.", "The day for rows that do not say when they were reported; otherwise today.") };
        var rejected = new Option<string?>("--rejected") { Description = context.Say("En fil som får alla anmärkningar, rad för rad (CSV).", "A file that takes all remarks, row by row (CSV).") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json);
        Arguments.Add(region);
        Arguments.Add(file);
        foreach (var option in new Option[] { by, dryRun, all, profile, sheet, day, rejected, output })
        {
            Options.Add(option);
        }

        SetAction(async (parsed, stop) =>
        {
            var regionId = parsed.GetRequiredValue(region);
            if (FollowUpSymbols.ScopeOf(context, regionId) is not { } scope)
            {
                return ExitCode.Failure;
            }

            var known = scope.Configuration.EntryProfiles;
            if (parsed.GetValue(profile) is { } wanted && known.All(candidate => candidate.Id != wanted))
            {
                return context.Unknown(new($"Regionen har ingen profil ”{wanted}”.", $"The region has no profile “{wanted}”."), wanted, known.Select(candidate => candidate.Id));
            }

            var choices = new ImportChoices
            {
                RegionId = regionId,
                By = Shown.Of(parsed.GetRequiredValue(by), 200),
                KnownOn = parsed.GetValue(day),
                DryRun = parsed.GetValue(dryRun),
                AllOrNothing = parsed.GetValue(all),
                Sheet = parsed.GetValue(sheet),
                Profile = known.FirstOrDefault(candidate => candidate.Id == parsed.GetValue(profile)) is { } chosen ? new ImportProfile(chosen) : null,
            };
            using var remarks = parsed.GetValue(rejected) is { } path ? Remarks(path) : null;
            using var bar = new ProgressBar(context);
            var result = await context.Services.GetRequiredService<EntryImport>().ImportAsync(
                EntryFile.At(parsed.GetRequiredValue(file)),
                choices,
                bar.Show,
                finding => remarks?.Write(finding.Location?.Line.ToString(CultureInfo.InvariantCulture), finding.Id, Words.Of(finding.Severity), context.Say(finding.Message), context.Say(finding.Remedy)),
                stop);
            bar.Dispose();
            return Write(context, result, parsed.FormatOf(output));
        });
    }

    private static TableTarget Remarks(string path) => TableTarget.Create(new FileStream(path, FileMode.Create, FileAccess.ReadWrite), TableKind.Csv, ["Rad", "Id", "Tyngd", "Vad", "Åtgärd"], "Anmärkningar");

    private static int Write(CommandContext context, ImportResult result, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            context.Results.WriteLine(JsonText.Of(ImportView.Of(result)));
            return Code(result);
        }

        foreach (var remark in result.Remarks)
        {
            context.Messages.WriteLine(context.Say(remark));
        }

        FindingsText.Write(context, context.Results, result.Findings.Take(MostShown));
        if (result.Findings.Length > MostShown)
        {
            context.Results.WriteLine(context.Say($"Fler anmärkningar finns. Skriv alla till en fil med --rejected.", "There are more remarks. Write all to a file with --rejected."));
        }

        context.Results.WriteLine(context.Say(ImportView.Sentence(result)));
        if (result.Problem is { } problem)
        {
            context.Messages.WriteLine(context.Say(problem));
        }

        return Code(result);
    }

    private static int Code(ImportResult result) => result.Problem is null && result.Refused == 0 ? ExitCode.Fine : ExitCode.Failure;
}
