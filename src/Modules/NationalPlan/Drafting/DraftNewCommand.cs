using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Drafting;

internal sealed class DraftNewCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> id;
    private readonly Option<string?> from;
    private readonly Option<FileInfo?> file;
    private readonly Option<string> by;

    public DraftNewCommand(CommandContext context)
        : base("new", context.Say(
            "Börjar ett utkast till en ny utgåva, eller till en ny version av en publicerad.",
            "Begins a draft of a new edition, or of a new version of a published one."))
    {
        this.context = context;
        id = DraftSymbols.Id(context);
        from = new Option<string?>("--from")
        {
            HelpName = context.Say("utgåva", "edition"),
            Description = context.Say("Utgåvan som den nya tar över allt från.", "The edition that the new one takes everything over from."),
        };
        file = DraftSymbols.File(context);
        by = DraftSymbols.By(context);
        Arguments.Add(id);
        Options.Add(from);
        Options.Add(file);
        Options.Add(by);
        Validators.Add(result =>
        {
            if (result.GetResult(from) is not null && result.GetResult(file) is not null)
            {
                result.AddError(context.Say("Ange antingen --from eller --file.", "Give either --from or --file."));
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var written = parsed.GetRequiredValue(id);
        var plans = context.Services.GetRequiredService<NationalPlans>();
        var source = parsed.GetValue(from);
        if (!KebabCase.IsId(written))
        {
            await context.Messages.WriteLineAsync(context.Say(
                $"”{written}” är inte ett id. {FileFindings.BadId.Remedy.Swedish}", $"“{written}” is not an id. {FileFindings.BadId.Remedy.English}"));
            return ExitCode.Failure;
        }

        if (plans.Model.DraftOf(written) is { } there)
        {
            await context.Messages.WriteLineAsync(context.Say(
                $"Det finns redan ett utkast till {written}, senast ändrat av {there.ChangedBy}.", $"There is already a draft of {written}, last changed by {there.ChangedBy}."));
            return ExitCode.Failure;
        }

        if (source is not null && plans.Find(source) is null)
        {
            return context.Unknown(new($"Utgåvan ”{source}” finns inte.", $"There is no edition “{source}”."), source, plans.Editions.Select(edition => edition.Id));
        }

        var begun = DraftBeginning.Of(plans, written, source, await TextAsync(parsed, stop), parsed.GetValue(by)!, context.Services.GetRequiredService<TimeProvider>());
        if (begun.Problem is { } problem)
        {
            await context.Messages.WriteLineAsync(context.Say(problem));
            return ExitCode.Failure;
        }

        var outcome = await context.Services.GetRequiredService<NationalWriting>().BeginAsync(begun.Start!, parsed.GetValue(by)!, stop);
        return context.Tell(outcome, context.Say(
            $"Utkastet till {written} är påbörjat{(begun.Start!.Base is { } based ? $" från {based}" : string.Empty)}.",
            $"The draft of {written} is begun{(begun.Start!.Base is { } basedOn ? $" from {basedOn}" : string.Empty)}."));
    }

    private async Task<string?> TextAsync(ParseResult parsed, CancellationToken stop) =>
        parsed.GetValue(file) is { } given ? await File.ReadAllTextAsync(given.FullName, stop) : null;
}
