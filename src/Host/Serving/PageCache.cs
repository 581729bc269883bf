using Microsoft.Net.Http.Headers;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Host.Serving;

/// <summary>Pages and answers are made once for each address and content version; a browser that has one asks whether it still holds.</summary>
internal static class PageCache
{
    private const long MaxBytes = 64 * 1024 * 1024;

    public static void AddPageCache(this IServiceCollection services) => services.AddOutputCache(cache => cache.SizeLimit = MaxBytes);

    public static T CacheByContent<T>(this T endpoints)
        where T : IEndpointConventionBuilder
    {
        endpoints.WithMetadata(Marker.Instance);
        return endpoints.CacheOutput(policy => policy
            .With(context => !IsFresh(context.HttpContext))
            .Expire(TimeSpan.FromHours(1))
            .VaryByValue(context => new KeyValuePair<string, string>("content", VersionFor(context))));
    }

    public static void UsePageCache(this IApplicationBuilder app)
    {
        app.Use((context, next) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<Marker>() is null || !HttpMethods.IsGet(context.Request.Method) || IsFresh(context))
            {
                return next(context);
            }

            var tag = $"\"{VersionFor(context)}\"";
            var headers = context.Response.Headers;
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                {
                    headers.ETag = tag;
                    headers.CacheControl = "no-cache";
                }

                return Task.CompletedTask;
            });
            if (EntityTagHeaderValue.TryParseList(context.Request.Headers.IfNoneMatch, out var known)
                && known.Any(held => held.Compare(new EntityTagHeaderValue(tag), useStrongComparison: false)))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }

            return next(context);
        });
        app.UseOutputCache();
    }

    private static string VersionFor(HttpContext context) => context.RequestServices.GetRequiredService<ContentVersion>().Value;

    private static bool IsFresh(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<FreshEachTimeAttribute>() is not null;

    private sealed class Marker
    {
        public static readonly Marker Instance = new();
    }
}
