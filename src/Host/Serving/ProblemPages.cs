using Microsoft.AspNetCore.Diagnostics;

namespace PatientSafety.Host.Serving;

/// <summary>What a user meets when something is missing or goes wrong: a page, or ProblemDetails from the HTTP interface. Never a stack trace.</summary>
internal static class ProblemPages
{
    public static void UseProblemPages(this WebApplication app)
    {
        app.UseWhen(context => IsApi(context.Request), api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
        app.UseWhen(context => !IsApi(context.Request), pages =>
        {
            pages.UseExceptionHandler("/problem", createScopeForErrors: true);
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

    private static bool IsApi(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        || request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal)
        || request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
}
