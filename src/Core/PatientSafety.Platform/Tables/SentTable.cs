using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Platform.Tables;

/// <summary>A table that is the answer to a request.</summary>
public static class SentTable
{
    /// <summary>What it is asked for as.</summary>
    /// <param name="format">What the request says: csv, xlsx or nothing, which is csv.</param>
    /// <param name="say">In which language a refusal is said.</param>
    /// <param name="problem">That there is no such format; null where there is.</param>
    public static TableKind Kind(string? format, Speech say, out ProblemHttpResult? problem)
    {
        ArgumentNullException.ThrowIfNull(say);
        TableKind? kind = format?.Trim().ToLowerInvariant() switch
        {
            null or "" or "csv" => TableKind.Csv,
            "xlsx" => TableKind.Workbook,
            _ => null,
        };
        problem = kind is not null ? null : TypedResults.Problem(
            title: say["Det formatet finns inte", "There is no such format"],
            detail: say["Ange format=csv eller format=xlsx.", "Give format=csv or format=xlsx."],
            statusCode: StatusCodes.Status400BadRequest);
        return kind ?? TableKind.Csv;
    }

    /// <summary>The answer.</summary>
    /// <param name="stream">The table as it has been written; it is closed when it has been sent.</param>
    /// <param name="kind">What it is written as.</param>
    /// <param name="name">What the file is called, without ending.</param>
    public static FileStreamHttpResult Of(Stream stream, TableKind kind, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Position = 0;
        return TypedResults.Stream(
            stream,
            kind == TableKind.Workbook ? PostedTable.Workbook : $"{PostedTable.Csv}; charset=utf-8",
            name + (kind == TableKind.Workbook ? ".xlsx" : ".csv"));
    }
}
