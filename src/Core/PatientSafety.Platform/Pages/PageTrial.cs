using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
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
            await using var renderer = new HtmlRenderer(new WithSpeech(services, speech), NullLoggerFactory.Instance);
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
        private readonly Nowhere place = new();

        public object? GetService(Type serviceType) =>
            serviceType == typeof(Speech) ? speech
            : serviceType == typeof(NavigationManager) ? place
            : serviceType == typeof(AntiforgeryStateProvider) ? new NoForms()
            : services.GetService(serviceType);
    }

    /// <summary>An address for pages that are shown nowhere.</summary>
    private sealed class Nowhere : NavigationManager
    {
        public Nowhere() => Initialize("http://localhost/", "http://localhost/");
    }

    /// <summary>Nobody sends a form from a page that is only tried.</summary>
    private sealed class NoForms : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
