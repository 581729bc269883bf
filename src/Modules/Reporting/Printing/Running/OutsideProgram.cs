using PatientSafety.Core;
using PatientSafety.Platform;

namespace PatientSafety.Reporting.Printing.Running;

/// <summary>A program that is not part of the product.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="File">What it makes, as in “the PDF file”.</param>
/// <param name="Package">The package of Debian that has it.</param>
/// <param name="Setting">The variable that names another.</param>
/// <param name="Chosen">What is set.</param>
/// <param name="Usual">The names that it is looked for by.</param>
internal sealed record OutsideProgram(string Name, Text File, string Package, string Setting, Func<ReportOptions, string> Chosen, IReadOnlyList<string> Usual)
{
    public static OutsideProgram Chromium { get; } = new(
        "Chromium", new("PDF-filen", "the PDF file"), "chromium", "PATIENTSAFETY_REPORTS__CHROMIUM", options => options.Chromium, ["chromium", "chromium-browser", "google-chrome"]);

    public static OutsideProgram Pandoc { get; } = new(
        "Pandoc", new("Word-filen", "the Word file"), "pandoc", "PATIENTSAFETY_REPORTS__PANDOC", options => options.Pandoc, ["pandoc"]);

    /// <summary>Its path, or null where it is not to be found.</summary>
    public string? Find(ReportOptions options) => string.IsNullOrWhiteSpace(Chosen(options))
        ? Usual.Select(ProgramPath.Of).FirstOrDefault(path => path is not null)
        : ProgramPath.Of(Chosen(options).Trim());
}
