using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Entries.Evidence;

/// <summary>Evidence that is a file, to be saved by whoever asks. It is never shown in a browser as a page of ours.</summary>
internal static class EvidenceApi
{
    public static void MapEvidence(this IEndpointRouteBuilder regions) =>
        regions.MapGet("/{region}/follow-up/evidence/{number:long}", Get)
            .WithMetadata(new FreshEachTimeAttribute())
            .WithName("GetEvidence").WithSummary("A file that was sent as evidence.")
            .Produces<byte[]>(contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);

    public static string AddressOf(string regionId, StoredEvidence evidence) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"api/v1/regions/{Uri.EscapeDataString(regionId)}/follow-up/evidence/{evidence.Number}");

    private static Results<FileStreamHttpResult, ProblemHttpResult> Get(string region, long number, HttpContext context, IDatabase database, EvidenceFiles files, Speech say)
    {
        if (Find(database, region, number) is not { FileHash: { } hash } evidence || files.Open(hash) is not { } content)
        {
            return TypedResults.Problem(
                title: say["Filen finns inte", "There is no such file"],
                detail: say["Underlaget finns inte, eller är ingen fil.", "The evidence does not exist, or is no file."],
                statusCode: StatusCodes.Status404NotFound);
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return TypedResults.File(content, EvidenceTypes.Of(evidence.Title), evidence.Title);
    }

    private static StoredEvidence? Find(IDatabase database, string region, long number)
    {
        using var connection = database.Connect();
        using var find = new SqlStatement(
            connection,
            null,
            $"SELECT v.\"Number\", v.\"Title\", v.\"Url\", v.\"FileHash\", v.\"Bytes\" FROM {FollowUpTables.Evidence} v JOIN {FollowUpTables.Entries} e ON e.\"Number\" = v.\"Entry\" JOIN {FollowUpTables.Assignments} a ON a.\"Number\" = e.\"Assignment\" JOIN {FollowUpTables.Activities} x ON x.\"Number\" = a.\"Activity\" WHERE x.\"RegionId\" = @p0 AND v.\"Number\" = @p1");
        return find.All(EntryReading.Evidence, region, number) is [var evidence] ? evidence : null;
    }
}
