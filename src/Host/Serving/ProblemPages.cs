using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Host.Serving;

/// <summary>What a user meets when something is missing or goes wrong: a page, or ProblemDetails from the HTTP interface. Never a stack trace.</summary>
internal static class ProblemPages
{
    public static void UseProblemPages(this WebApplication app)
    {
        app.UseWhen(context => IsApi(context.Request), api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
            api.UseStatusCodePages();
        });
        app.UseWhen(context => !IsApi(context.Request), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/problem", CreateScopeForErrors = true, StatusCodeSelector = StatusOf });
            pages.UseStatusCodePagesWithReExecute("/problem", createScopeForStatusCodePages: true);

            // The problem page is read, also where what failed was a form or a method that nobody answers.
            pages.Use((context, next) =>
            {
                if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
                {
                    context.Request.Method = HttpMethods.Get;
                }

                return next(context);
            });
        });
    }

    /// <summary>Says of a database that cannot be used for a moment what is the matter with it.</summary>
    public static void Explain(ProblemDetailsContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (context.Exception is DbException problem && services.GetRequiredService<IDatabase>().ProblemOf(problem) is { } sentence)
        {
            var say = services.GetRequiredService<Speech>();
            context.ProblemDetails.Title = say["Databasen kan inte användas just nu", "The database cannot be used right now"];
            context.ProblemDetails.Detail = say[sentence];
        }
    }

    private static int StatusOf(Exception problem) => problem is DbException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;

    private static bool IsApi(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        || request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal)
        || request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
}
