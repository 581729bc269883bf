using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.Organising.Importing;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Organising.Browsing;

internal sealed class OrganisationImportCommand : Command
{
    private readonly CommandContext context;

    public OrganisationImportCommand(CommandContext context)
        : base("import", context.Say("Läser in enheter ur en fil. Utan --apply visas bara vad som skulle ändras.", "Imports units from a file. Without --apply it only shows what would change."))
    {
        this.context = context;
        var region = OrganisationSymbols.Region(context);
        var file = new Argument<string>("file") { HelpName = context.Say("fil", "file"), Description = context.Say("En CSV-fil eller arbetsbok (.xlsx) med en rad för varje enhet.", "A CSV file or workbook (.xlsx) with a row for each unit.") };
        var apply = new Option<bool>("--apply") { Description = context.Say("Genomför ändringarna.", "Does the changes.") };
        var by = new Option<string>("--by") { HelpName = context.Say("namn", "name"), Description = context.Say("Vem som gör det; behövs med --apply.", "Who does it; needed with --apply.") };
        var why = new Option<string>("--why") { HelpName = context.Say("text", "text"), Description = context.Say("Varför; behövs med --apply.", "Why; needed with --apply.") };
        var day = OrganisationSymbols.Day(context, context.Say("Från vilken dag det som skiljer sig gäller; annars i dag.", "From which day what differs holds; else today."));
        var closeMissing = new Option<bool>("--close-missing") { Description = context.Say("Filen är hela organisationen: enheter som saknas läggs ned.", "The file is the whole organisation: units that are missing are closed.") };
        var skipBad = new Option<bool>("--skip-bad") { Description = context.Say("Rader med fel hoppas över, i stället för att inget läses in.", "Rows with errors are left out, instead of nothing being imported.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(region);
        Arguments.Add(file);
        Option[] options = [apply, by, why, day, closeMissing, skipBad, output];
        foreach (var option in options)
        {
            Options.Add(option);
        }

        Validators.Add(result =>
        {
            if (result.GetValue(apply) && (string.IsNullOrWhiteSpace(result.GetValue(by)) || string.IsNullOrWhiteSpace(result.GetValue(why))))
            {
                result.AddError(context.Say("--apply behöver --by och --why.", "--apply needs --by and --why."));
            }
        });
        SetAction((parsed, stop) => RunAsync(
            parsed.GetRequiredValue(region), parsed.GetRequiredValue(file), parsed.GetValue(day), parsed.GetValue(closeMissing),
            parsed.GetValue(apply) ? (parsed.GetValue(by)!.Trim(), parsed.GetValue(why)!.Trim(), parsed.GetValue(skipBad)) : null,
            parsed.FormatOf(output), stop));
    }

    private async Task<int> RunAsync(string written, string path, DateOnly? day, bool closeMissing, (string By, string Why, bool SkipBad)? apply, OutputFormat format, CancellationToken stop)
    {
        if (context.FindRegion(context.Services.GetRequiredService<IRegions>(), written) is not { } configuration)
        {
            return ExitCode.Failure;
        }

        var import = context.Services.GetRequiredService<OrganisationImport>();
        var plan = import.Plan(configuration.Region.Id, OrganisationFile.Read(path), day ?? context.Services.GetRequiredService<TimeProvider>().Today(), closeMissing);
        var outcome = apply is { } wish && (plan.CanBeApplied(wish.SkipBad) || !plan.HasErrors) ? await import.ApplyAsync(plan, wish.By, wish.Why, stop) : null;
        FindingsText.Write(context, context.Messages, plan.Findings.Concat(outcome?.Findings ?? []).OrderByDescending(finding => finding.Severity));
        if (outcome?.Problem is { } problem)
        {
            await context.Messages.WriteLineAsync(context.Say(problem));
        }

        if (format != OutputFormat.Table || !plan.Acts.IsEmpty)
        {
            context.WriteList(format, Table(plan), () => ImportView.Of(plan, outcome));
        }

        await context.Messages.WriteLineAsync(context.Say(Closing(plan, outcome, apply is not null)));
        return plan.HasErrors && outcome?.Done != true || outcome?.Done == false ? ExitCode.Failure : ExitCode.Fine;
    }

    private static Core.Text Closing(OrganisationPlan plan, ActOutcome? outcome, bool wanted) => (outcome?.Done, plan.Acts.Length) switch
    {
        (true, 0) or (null, 0) when !plan.HasErrors => new("Inget skiljer sig: organisationen är som filen säger.", "Nothing differs: the organisation is as the file says."),
        (true, 1) => new("1 ändring är genomförd.", "1 change is done."),
        (true, var count) => new(FormattableString.Invariant($"{count} ändringar är genomförda."), FormattableString.Invariant($"{count} changes are done.")),
        (false, _) => new("Inget har ändrats.", "Nothing has been changed."),
        (null, _) when wanted && plan.CanBeApplied(skipBadRows: true) => new("Inget har ändrats. Rätta raderna, eller ange --skip-bad för att läsa in resten.", "Nothing has been changed. Mend the rows, or give --skip-bad to import the rest."),
        (null, _) when wanted || plan.HasErrors => new("Inget har ändrats. Rätta felen i filen.", "Nothing has been changed. Mend the errors in the file."),
        _ => new("Inget har ändrats. Ange --apply för att genomföra.", "Nothing has been changed. Give --apply to do it."),
    };

    private Table Table(OrganisationPlan plan) => Platform.CommandLine.Table.Of(
        plan.Acts,
        (context.Say("Rad", "Row"), act => act.Place?.Line.ToString(CultureInfo.InvariantCulture) ?? "–"),
        (context.Say("Från", "From"), act => act.Act.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        (context.Say("Vad", "What"), act => context.Say(act.Sentence)));
}
