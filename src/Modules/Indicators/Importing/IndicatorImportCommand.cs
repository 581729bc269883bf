using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Indicators.Showing;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Indicators.Importing;

internal sealed class IndicatorImportCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> region;
    private readonly Argument<string> file;
    private readonly Option<bool> apply;
    private readonly Option<bool> goodRows;
    private readonly Option<string?> by;
    private readonly Option<string> why;
    private readonly Option<string?> sheet;
    private readonly Option<string> output;

    public IndicatorImportCommand(CommandContext context)
        : base("import", context.Say("Läser in värden ur en fil i CSV eller XLSX. Utan --apply prövas den bara.", "Imports values from a file in CSV or XLSX. Without --apply it is only tried."))
    {
        this.context = context;
        region = IndicatorSymbols.Region(context);
        file = new Argument<string>("file") { HelpName = context.Say("fil", "file"), Description = context.Say("Filen, med en rubrikrad.", "The file, with a row of headings.") };
        apply = new Option<bool>("--apply") { Description = context.Say("Sparar värdena.", "Saves the values.") };
        goodRows = new Option<bool>("--good-rows") { Description = context.Say("Sparar rader som är rätta även om andra är fel; annars alla eller inga.", "Saves rows that are right also where others are wrong; else all or none.") };
        by = new Option<string?>("--by") { HelpName = context.Say("namn", "name"), Description = context.Say("Vem som läser in. Behövs med --apply.", "Who imports. Needed with --apply.") };
        why = new Option<string>("--why") { HelpName = "text", DefaultValueFactory = _ => string.Empty, Description = context.Say("Skäl till rättelser i rader utan eget skäl.", "The reason of corrections in rows that give none.") };
        sheet = new Option<string?>("--sheet") { HelpName = context.Say("blad", "sheet"), Description = context.Say("Bladet i en arbetsbok; annars det första synliga.", "The sheet of a workbook; else the first visible one.") };
        output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(region);
        Arguments.Add(file);
        foreach (var option in new Option[] { apply, goodRows, by, why, sheet, output })
        {
            Options.Add(option);
        }

        Validators.Add(result =>
        {
            if (result.GetValue(apply) && string.IsNullOrWhiteSpace(result.GetValue(by)))
            {
                result.AddError(context.Say("Med --apply behövs --by: vem läser in?", "With --apply, --by is needed: who imports?"));
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (context.FindRegion(parsed.GetRequiredValue(region)) is not { } found)
        {
            return ExitCode.Failure;
        }

        var path = parsed.GetRequiredValue(file);
        var applies = parsed.GetValue(apply);
        var import = context.Services.GetRequiredService<ValueImport>();
        var name = Path.GetFileName(path);
        TableSource Open() => TableSource.Open(path, parsed.GetValue(sheet));
        var reason = parsed.GetValue(why) ?? string.Empty;
        var outcome = applies
            ? await import.ApplyAsync(found, name, Open, parsed.GetValue(by)!.Trim(), reason, parsed.GetValue(goodRows), stop)
            : await import.TryAsync(found, name, Open, reason, stop);
        Tell(outcome, applies, parsed.FormatOf(output));
        return outcome.HasErrors ? ExitCode.Failure : ExitCode.Fine;
    }

    private void Tell(ImportOutcome outcome, bool applied, OutputFormat format)
    {
        var findings = outcome.Findings.Select(finding => finding.Placed(context.Language)).ToArray();
        if (format != OutputFormat.Table)
        {
            context.WriteList(format, FindingsText.Table(context, findings), () => ImportView.Of(outcome, applied));
            return;
        }

        FindingsText.Write(context, findings.OrderByDescending(finding => finding.Severity), outcome.File.Name);
        context.Results.WriteLine(context.Say(outcome.Summary));
        context.Results.WriteLine(context.Say(outcome.Consequence(applied)));
        if (!applied && !outcome.HasErrors && outcome.New + outcome.Corrections > 0)
        {
            context.Results.WriteLine(context.Say("Spara med --apply --by <namn>.", "Save with --apply --by <name>."));
        }
    }
}
