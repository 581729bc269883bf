using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.NationalPlan.Publishing;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.NationalPlan.Drafting;

/// <summary>Checks a draft as publishing would.</summary>
internal sealed class DraftCheckCommand : Command
{
    public DraftCheckCommand(CommandContext context)
        : base("check", context.Say("Granskar utkastet och säger vad det skulle bli om det publicerades.", "Checks the draft and says what it would be if it were published."))
    {
        var id = DraftSymbols.Id(context);
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(id);
        Options.Add(output);
        SetAction(parsed =>
        {
            if (context.FindDraft(parsed.GetRequiredValue(id)) is not { } draft)
            {
                return ExitCode.Failure;
            }

            var publication = Publication.Of(context.Services.GetRequiredService<NationalPlans>().Model, draft);
            if (parsed.FormatOf(output) is var format && format != OutputFormat.Table)
            {
                context.WriteList(format, FindingsText.Table(context, publication.Findings), () => PublicationView.Of(publication));
            }
            else
            {
                FindingsText.Write(context, publication.Findings, draft.FileName);
                context.Results.WriteLine($"{context.Say(PublicationSentence.Of(publication))} {FindingsText.Counted(context, publication.Findings)}.");
            }

            return publication.CanBePublished ? ExitCode.Fine : ExitCode.Failure;
        });
    }
}
