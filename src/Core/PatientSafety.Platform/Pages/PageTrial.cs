using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PatientSafety.Core;

namespace PatientSafety.Platform.Pages;

/// <summary>Renders pages outside a request, in both languages, to find out whether they can be shown.</summary>
public static class PageTrial
{
    /// <summary>The first page that cannot be shown and what it said, or null where all can.</summary>
    public static async Task<(string Address, Exception Problem)?> FirstFailureAsync(IServiceProvider services, IEnumerable<RegionPage> pages)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var speech = new Speech();
            speech.Use(new LanguageOfRequest(language, "/", string.Empty));
            await using var scope = services.CreateAsyncScope();
            await using var renderer = new HtmlRenderer(new WithSpeech(scope.ServiceProvider, speech), NullLoggerFactory.Instance);
            foreach (var page in pages)
            {
                try
                {
                    await renderer.Dispatcher.InvokeAsync(async () =>
                    {
                        var parameters = ParameterView.FromDictionary(page.Parameters.ToDictionary(StringComparer.Ordinal));
                        var output = await renderer.RenderComponentAsync(page.Component, parameters);
                        output.WriteHtmlTo(TextWriter.Null);
                    });
                }
                catch (Exception problem) when (problem is not OutOfMemoryException)
                {
                    return (page.Address, problem);
                }
            }
        }

        return null;
    }

    /// <summary>The product's services, and what a request would have brought.</summary>
    private sealed class WithSpeech(IServiceProvider services, Speech speech) : IServiceProvider
    {
        private readonly NavigationManager place = Nowhere.In(services);

        public object? GetService(Type serviceType) =>
            serviceType == typeof(Speech) ? speech
            : serviceType == typeof(NavigationManager) ? place
            : serviceType == typeof(AntiforgeryStateProvider) ? new NoForms()
            : services.GetService(serviceType);
    }

    /// <summary>An address for pages that are shown nowhere.</summary>
    private sealed class Nowhere : NavigationManager
    {
        private const string Address = "http://localhost/";

        private Nowhere() => Initialize(Address, Address);

        /// <summary>A site has one of its own, which reads what stands in the address too; a command has none.</summary>
        public static NavigationManager In(IServiceProvider services)
        {
            var place = services.GetService<NavigationManager>() ?? new Nowhere();
            (place as IHostEnvironmentNavigationManager)?.Initialize(Address, Address);
            return place;
        }
    }

    /// <summary>Nobody sends a form from a page that is only tried.</summary>
    private sealed class NoForms : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
