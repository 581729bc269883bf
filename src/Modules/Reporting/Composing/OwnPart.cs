using PatientSafety.Core;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting.Composing;

/// <summary>A section of the region's own, from its file or its code, and where it wants to stand.</summary>
/// <param name="Name">What its author calls it.</param>
/// <param name="Section">Its id in the report and its heading.</param>
/// <param name="Prose">What it says.</param>
/// <param name="After">The id of the section that it stands after; null for last.</param>
/// <param name="InsteadOf">The id of the section whose place it takes; null where it stands beside them.</param>
/// <param name="IsOfCode">Whether code has written it: then the same wish holds for reports of several kinds.</param>
internal sealed record OwnPart(string Name, TemplateSection Section, Prose Prose, string? After, string? InsteadOf, bool IsOfCode)
{
    public string? Wish => After ?? InsteadOf;

    public Text Heading => Section.Heading;
}
