using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace PatientSafety.Platform.Pages.Parts;

/// <summary>Put on a page whose address names something that does not exist: the answer becomes 404, and the problem page says what is missing.</summary>
public sealed class Missing : ComponentBase
{
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    [Parameter]
    [EditorRequired]
    public required string Title { get; set; }

    [Parameter]
    public string Written { get; set; } = string.Empty;

    [Parameter]
    public IReadOnlyList<(string Id, string Href, string Name)> Choices { get; set; } = [];

    [Parameter]
    public IReadOnlyList<string> Sentences { get; set; } = [];

    protected override void OnInitialized()
    {
        // A report that is rendered outside a request has nobody to answer.
        if (Context is { Response.HasStarted: false })
        {
            Context.Features.Set(new MissingThing(Title, Written, Choices, Sentences));
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
