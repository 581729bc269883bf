using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Composing;

namespace PatientSafety.Reporting.Formats;

/// <summary>A report as HTML: one file, rendered by the framework outside of any request.</summary>
internal static class HtmlReport
{
    // The document needs nothing but an encoder that leaves å, ä and ö as they are.
    private static readonly ServiceProvider Services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    private static readonly RenderFragment Document = builder =>
    {
        builder.OpenComponent<HtmlDocument>(0);
        builder.CloseComponent();
    };

    /// <summary>The document.</summary>
    /// <param name="document">The report.</param>
    /// <param name="site">The address that links begin with where the document says none.</param>
    /// <param name="picturesBeside">Takes pictures that are not to stand in the document itself, and answers with the names of their files.</param>
    /// <param name="logoBeside">The name of the logo's file where that is not to stand in the document itself.</param>
    public static async Task<byte[]> WriteAsync(ReportDocument document, string? site = null, Func<Chart, string>? picturesBeside = null, string? logoBeside = null)
    {
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<CascadingValue<HtmlWriting>>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(CascadingValue<HtmlWriting>.Value)] = new HtmlWriting(document, document.Site ?? site) { PicturesBeside = picturesBeside, LogoBeside = logoBeside },
            [nameof(CascadingValue<HtmlWriting>.IsFixed)] = true,
            [nameof(CascadingValue<HtmlWriting>.ChildContent)] = Document,
        }))).ToHtmlString());
        return Encoding.UTF8.GetBytes(html.ReplaceLineEndings("\n"));
    }
}
