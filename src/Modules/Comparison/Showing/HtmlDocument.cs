using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Showing;

/// <summary>The comparison as a document of its own, made by the framework outside of any request.</summary>
internal static class HtmlDocument
{
    public static async Task<string> OfAsync(PlanComparison comparison, Language language)
    {
        // The document needs nothing but an encoder that leaves å, ä and ö as they are.
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var document = await renderer.RenderComponentAsync<ComparisonDocument>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(ComparisonDocument.Comparison)] = comparison,
                [nameof(ComparisonDocument.Language)] = language,
            }));
            return document.ToHtmlString();
        });
    }
}
