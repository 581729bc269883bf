using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Platform.Tables;

/// <summary>A table that is the body of a request.</summary>
public static class PostedTable
{
    /// <summary>The media type of CSV.</summary>
    public const string Csv = "text/csv";

    /// <summary>The media type of a workbook.</summary>
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Reads it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="say">In which language a refusal is said.</param>
    /// <returns>The table, or why it is not taken.</returns>
    public static async Task<(byte[]? Content, ProblemHttpResult? Problem)> ReadAsync(HttpRequest request, Speech say)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(say);

        // A page of somebody else's can send plain text and forms from a visitor's browser, and these it cannot.
        if (request.ContentType?.Split(';')[0].Trim().ToLowerInvariant() is not (Csv or Workbook))
        {
            return (null, TypedResults.Problem(
                title: say["Fel slag av fil", "The wrong kind of file"],
                detail: say[$"Ange Content-Type: {Csv} eller {Workbook}.", $"Give Content-Type: {Csv} or {Workbook}."],
                statusCode: StatusCodes.Status415UnsupportedMediaType));
        }

        using var content = new MemoryStream();
        var piece = new byte[64 * 1024];
        for (var count = await request.Body.ReadAsync(piece, request.HttpContext.RequestAborted); count > 0; count = await request.Body.ReadAsync(piece, request.HttpContext.RequestAborted))
        {
            content.Write(piece, 0, count);
            if (content.Length > UploadedTables.MostBytes)
            {
                return (null, TypedResults.Problem(
                    title: say["Filen är för stor", "The file is too large"],
                    detail: say["Högst 20 MB tas emot. Använd kommandoraden, eller dela upp filen.", "20 MB at most are taken in. Use the command line, or divide the file."],
                    statusCode: StatusCodes.Status413PayloadTooLarge));
            }
        }

        return (content.ToArray(), null);
    }

    /// <summary>The name of a file that was sent without one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="otherwise">What it is called, without ending.</param>
    public static string NameOf(HttpRequest request, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(request);
        return otherwise + (request.ContentType?.StartsWith(Workbook, StringComparison.OrdinalIgnoreCase) == true ? ".xlsx" : ".csv");
    }
}
