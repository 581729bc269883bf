using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Entries.Http;

/// <summary>Answers that say why something was not done.</summary>
internal static class Answers
{
    private const string SecondsToWait = "5";

    public static ProblemHttpResult NoRegion(string region, IRegions regions, Speech say) => TypedResults.Problem(
        title: say["Regionen finns inte", "There is no such region"],
        detail: $"{say[$"Regionen ”{region}” finns inte.", $"There is no region “{region}”."]} {say[Suggestion.Remedy(region, [.. regions.Active.Select(known => known.Region.Id)])]}",
        statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult NothingThere(Speech say, Text sentence) => TypedResults.Problem(
        title: say["Det som efterfrågades finns inte", "What was asked for does not exist"], detail: say[sentence], statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult ReadingOnly(Speech say) => TypedResults.Problem(
        title: say["Här går det bara att läsa", "This is for reading only"],
        detail: say[
            "Webbplatsen kan nås från andra datorer och har ingen inloggning, så den tar inte emot ändringar. Sätt Editing till true om den skyddas på annat sätt.",
            "The site can be reached from other computers and has no sign-in, so it takes no changes. Set Editing to true if it is protected in another way."],
        statusCode: StatusCodes.Status403Forbidden);

    /// <summary>What was sent is wrong, and nothing was recorded.</summary>
    public static ProblemHttpResult Refused(IEnumerable<Finding> findings, Speech say)
    {
        var found = findings.ToArray();
        return TypedResults.Problem(
            title: say["Det gick inte att ta emot", "It could not be taken"],
            detail: string.Join(' ', found.Where(finding => finding.Severity == Severity.Error).Select(finding => say[finding.Message])),
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["findings"] = found.Select(FindingView.Of).ToArray() });
    }

    /// <summary>What was sent is right, but cannot be saved now.</summary>
    public static ProblemHttpResult Unavailable(HttpContext context, Text problem, Speech say)
    {
        context.Response.Headers.RetryAfter = SecondsToWait;
        return TypedResults.Problem(
            title: say["Det gick inte att spara just nu", "It could not be saved just now"], detail: say[problem], statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
