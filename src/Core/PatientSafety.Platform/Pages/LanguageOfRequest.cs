using PatientSafety.Core;

namespace PatientSafety.Platform.Pages;

/// <summary>The language that an address asked for, and where the request came in.</summary>
/// <param name="Language">The language.</param>
/// <param name="Root">The product's root without the language, with a slash at the end.</param>
/// <param name="PathAndQuery">The address below the root and the language, without a slash in front.</param>
public sealed record LanguageOfRequest(Language Language, string Root, string PathAndQuery);
