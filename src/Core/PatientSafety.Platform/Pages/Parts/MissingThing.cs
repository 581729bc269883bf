namespace PatientSafety.Platform.Pages.Parts;

/// <summary>What an address named that does not exist, for the page that says so.</summary>
/// <param name="Title">What is missing, in one sentence.</param>
/// <param name="Written">What the address says.</param>
/// <param name="Choices">What it could have said.</param>
/// <param name="Sentences">What else there is to say.</param>
public sealed record MissingThing(
    string Title,
    string Written,
    IReadOnlyList<(string Id, string Href, string Name)> Choices,
    IReadOnlyList<string> Sentences);
