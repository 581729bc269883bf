using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.NationalPlan.Drafting;

/// <summary>What the commands of drafts have in common.</summary>
internal static class DraftSymbols
{
    public static Argument<string> Id(CommandContext context) => new("edition")
    {
        HelpName = context.Say("utgåva", "edition"),
        Description = context.Say("Utgåvans id, till exempel agera-2030.", "The edition's id, for example agera-2030."),
    };

    /// <summary>Who does it. The name of the account is a good guess for a draft; what is published asks for a name.</summary>
    public static Option<string> By(CommandContext context) => new("--by")
    {
        HelpName = context.Say("namn", "name"),
        Description = context.Say("Vem som gör det; annars kontots namn.", "Who does it; else the name of the account."),
        DefaultValueFactory = _ => Environment.UserName,
    };

    public static Option<int?> Revision(CommandContext context) => new("--revision")
    {
        HelpName = context.Say("tal", "number"),
        Description = context.Say("Den ändring du utgår från, enligt ”draft show”.", "The change that you start from, as “draft show” says."),
    };

    public static Option<FileInfo?> File(CommandContext context) => new("--file")
    {
        HelpName = context.Say("fil", "file"),
        Description = context.Say("En fil med utgåvan.", "A file with the edition."),
    };

    /// <summary>The draft, or null after saying that there is none.</summary>
    public static Draft? FindDraft(this CommandContext context, string id)
    {
        var model = context.Services.GetRequiredService<NationalPlans>().Model;
        if (model.DraftOf(id) is { } draft)
        {
            return draft;
        }

        context.Unknown(new($"Det finns inget utkast till ”{id}”.", $"There is no draft of “{id}”."), id, model.Drafts.Select(known => known.Id));
        return null;
    }

    /// <summary>Says what came of writing.</summary>
    public static int Tell(this CommandContext context, WriteOutcome outcome, string done)
    {
        if (!outcome.Done)
        {
            context.Messages.WriteLine(context.Say(outcome.Reason));
            return ExitCode.Failure;
        }

        context.Results.WriteLine(done);
        return ExitCode.Fine;
    }
}
