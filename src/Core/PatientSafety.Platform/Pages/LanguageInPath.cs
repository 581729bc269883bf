using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;

namespace PatientSafety.Platform.Pages;

/// <summary>Takes the language from the address: <c>/en/compare</c> is <c>/compare</c> in English.</summary>
/// <remarks>The language becomes a part of the path base, so that every relative link on a page stays in its language and every view has one address.</remarks>
public static class LanguageInPath
{
    private static readonly PathString English = new("/en");

    /// <summary>Reads the language, once for each request.</summary>
    public static void UseLanguageInPath(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        var root = request.PathBase + "/";
        var language = Language.Swedish;
        if (request.Path.StartsWithSegments(English, StringComparison.Ordinal, out var rest))
        {
            request.PathBase = request.PathBase.Add(English);
            request.Path = rest.HasValue ? rest : new PathString("/");
            language = Language.English;
        }

        var pathAndQuery = request.Path.ToUriComponent().TrimStart('/') + request.QueryString.ToUriComponent();
        context.Features.Set(new LanguageOfRequest(language, root, pathAndQuery));
        return next(context);
    });

    /// <summary>Tells the pages the language. It stands after the problem pages, whose second run through a request has services of its own.</summary>
    public static void UseSpeech(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Features.Get<LanguageOfRequest>() is { } language)
        {
            context.RequestServices.GetRequiredService<Speech>().Use(language);
        }

        return next(context);
    });
}
