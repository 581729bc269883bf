using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;
using PatientSafety.Regions.Loading;

namespace PatientSafety.Regions.Running;

/// <summary>Sections of reports that a plugin's code has written, taken in plain. One that cannot be shown whole is left out, and that is said.</summary>
internal sealed class PlainSections(string assembly, ICollection<Finding> problems)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private int total;

    public static ImmutableArray<ReportSection> Of(IEnumerable<ReportSection> written, string assembly, ICollection<Finding> problems) =>
        [.. new PlainSections(assembly, problems).Kept(written)];

    private IEnumerable<ReportSection> Kept(IEnumerable<ReportSection> written)
    {
        foreach (var section in written)
        {
            if (Problem(section) is not { } problem)
            {
                total += section.Texts.Sum(Length);
                yield return section with { Heading = PlainText.Of(section.Heading), Texts = [.. section.Texts.Select(text => text with { Markdown = PlainText.LinesOf(text.Markdown) })] };
                continue;
            }

            var id = Shown.Of(section.Id);
            problems.Add(PluginFindings.SectionNotShown.At(new(assembly), new($"Avsnittet ”{id}” i {assembly} {problem.Swedish}.", $"The section “{id}” in {assembly} {problem.In(Language.English)}.")));
        }
    }

    private Text? Problem(ReportSection section)
    {
        if (!KebabCase.IsId(section.Id))
        {
            return new("har ett id som inte är små bokstäver, siffror och bindestreck", "has an id that is not lower-case letters, digits and hyphens");
        }

        if (!ids.Add(section.Id))
        {
            return new("finns två gånger", "is there twice");
        }

        if (ids.Count > CodeLimits.Sections)
        {
            return new($"är ett fler än de {CodeLimits.Sections} som visas", $"is one more than the {CodeLimits.Sections} that are shown");
        }

        if ((section.After ?? section.InsteadOf) is not null && Place(section) is { } misplaced)
        {
            return misplaced;
        }

        return section.Texts.Any(text => Math.Max(text.Markdown.Swedish.Length, text.Markdown.English?.Length ?? 0) > CodeLimits.SectionLength)
            ? new($"är längre än {CodeLimits.SectionLength} tecken", $"is longer than {CodeLimits.SectionLength} characters")
            : total + section.Texts.Sum(Length) > CodeLimits.SectionsLength
            ? new($"gör avsnitten tillsammans längre än {CodeLimits.SectionsLength} tecken", $"makes the sections together longer than {CodeLimits.SectionsLength} characters")
            : null;
    }

    private static Text? Place(ReportSection section) => (section.After, section.InsteadOf) switch
    {
        ({ }, { }) => new("anger både After och InsteadOf", "gives both After and InsteadOf"),
        var (after, instead) when !KebabCase.IsId(after ?? instead!) => new(
            $"anger ”{Shown.Of(after ?? instead!)}” som plats, och det är inget id", $"gives “{Shown.Of(after ?? instead!)}” as its place, which is no id"),
        _ => null,
    };

    private static int Length(SectionText text) => text.Markdown.Swedish.Length + (text.Markdown.English?.Length ?? 0);
}
