using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>An area of the national plan that a document was found to name.</summary>
/// <param name="AreaId">The area.</param>
/// <param name="Written">How the document names it.</param>
/// <param name="Place">Where.</param>
/// <param name="IsCertain">Whether it is a name or alias of the area; else it only resembles one.</param>
/// <param name="Name">The area's name in the edition.</param>
internal sealed record AreaFound(string AreaId, string Written, Text Place, bool IsCertain, string Name);
