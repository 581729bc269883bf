using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.NationalPlan.Drafting;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.NationalPlan.Publishing;

internal sealed class NationalPublishCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> id;
    private readonly Option<string> by;
    private readonly Option<string> why;

    public NationalPublishCommand(CommandContext context)
        : base("publish", context.Say("Publicerar ett utkast. En publicerad utgåva ändras aldrig.", "Publishes a draft. A published edition never changes."))
    {
        this.context = context;
        id = DraftSymbols.Id(context);
        by = new Option<string>("--by") { Required = true, HelpName = context.Say("namn", "name"), Description = context.Say("Vem som publicerar.", "Who publishes.") };
        why = new Option<string>("--why") { Required = true, HelpName = "text", Description = context.Say("Varför, till exempel beslut och diarienummer.", "Why, for example the decision and its reference.") };
        Arguments.Add(id);
        Options.Add(by);
        Options.Add(why);
        foreach (var option in new[] { by, why })
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value))
                {
                    result.AddError(context.Say($"{option.Name} är tomt.", $"{option.Name} is empty."));
                }
            });
        }

        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var written = parsed.GetRequiredValue(id);
        var model = context.Services.GetRequiredService<NationalPlans>().Model;
        if (model.DraftOf(written) is null && model.Find(written) is { } published)
        {
            await context.Results.WriteLineAsync(context.Say(
                $"{published.Id} {published.Version} är redan publicerad, och det finns inget utkast till en ny version.",
                $"{published.Id} {published.Version} is published already, and there is no draft of a new version."));
            return ExitCode.Fine;
        }

        if (context.FindDraft(written) is not { } draft)
        {
            return ExitCode.Failure;
        }

        var publication = Publication.Of(model, draft);
        FindingsText.Write(context, publication.Findings.Where(finding => !publication.CanBePublished || finding.Severity > Core.Findings.Severity.Note), draft.FileName);
        if (!publication.CanBePublished)
        {
            await context.Messages.WriteLineAsync(context.Say("Utkastet har fel och är inte publicerat.", "The draft has errors and has not been published."));
            return ExitCode.Failure;
        }

        var outcome = await context.Services.GetRequiredService<NationalWriting>().PublishAsync(publication, draft, parsed.GetRequiredValue(by), parsed.GetRequiredValue(why), stop);
        return context.Tell(outcome, context.Say(
            $"Publicerad. {PublicationSentence.Of(publication).Swedish}\nKontrollsumma: {Writing.CanonicalForm.HashOf(publication.Edition)}",
            $"Published. {PublicationSentence.Of(publication).English}\nHash: {Writing.CanonicalForm.HashOf(publication.Edition)}"));
    }
}
