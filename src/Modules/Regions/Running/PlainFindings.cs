using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Regions.Loading;

namespace PatientSafety.Regions.Running;

/// <summary>What a plugin's code says is taken in plain: so many findings, each text short and without what a terminal would obey.</summary>
internal static class PlainFindings
{
    /// <summary>Runs through everything that the code finds and keeps the gravest.</summary>
    public static CodeAnswer Of(IEnumerable<FindingKind> rules, IEnumerable<Finding> found, string assembly)
    {
        var findings = new List<Finding>();
        ImmutableArray<FindingKind> kinds = [.. rules];
        if (kinds.Length > CodeLimits.Findings)
        {
            findings.Add(PluginFindings.TooManyFindings.At(new(assembly), new(
                $"Koden i {assembly} har {kinds.Length} regler; {CodeLimits.Findings} av dem visas.",
                $"The code in {assembly} has {kinds.Length} rules; {CodeLimits.Findings} of them are shown.")));
        }

        var count = 0L;
        List<Finding> errors = [], others = [];
        foreach (var finding in found)
        {
            count++;
            var kept = Of(finding.Severity) == Severity.Error ? errors : others;
            if (kept.Count < CodeLimits.Findings)
            {
                kept.Add(Of(finding));
            }
        }

        if (count > CodeLimits.Findings)
        {
            findings.Add(PluginFindings.TooManyFindings.At(new(assembly), new(
                $"Koden i {assembly} gav {count} fynd; {CodeLimits.Findings} av dem visas, de allvarligaste först.",
                $"The code in {assembly} gave {count} findings; {CodeLimits.Findings} of them are shown, the gravest first.")));
        }

        return new CodeAnswer
        {
            Status = PluginStatus.Active,
            Problem = null,
            Rules = [.. kinds.Take(CodeLimits.Findings).Select(Of)],
            Findings = [.. findings, .. errors.Concat(others).Take(CodeLimits.Findings)],
            Sections = [],
            SetOffs = [],
            Settled = true,
            Key = null,
        };
    }

    /// <summary>An answer that came from outside, or null where it is not what <see cref="Of(IEnumerable{FindingKind}, IEnumerable{Finding}, string)"/> could have made.</summary>
    public static CodeAnswer? Of(CodeAnswer answer)
    {
        const int Notices = 2;
        if (answer.SetOffs.IsDefault || answer.SetOffs.Contains(null!) || answer.SetOffs.Length > CodeLimits.Findings
            || answer.Sections.IsDefault || answer.Sections.Any(section => section?.Texts is not { IsDefault: false } texts || texts.Contains(null!)))
        {
            return null;
        }

        var problems = new List<Finding>();
        var sections = PlainSections.Of(answer.Sections, string.Empty, problems);
        return problems.Count > 0 || answer.Rules.IsDefault || answer.Findings.IsDefault
            || answer.Rules.Length > CodeLimits.Findings || answer.Findings.Length > CodeLimits.Findings + Notices
            || answer.Rules.Contains(null!) || answer.Findings.Contains(null!)
            || (answer.Status == PluginStatus.Active) != (answer.Problem is null)
            || answer.Status is not (PluginStatus.Active or PluginStatus.Failed or PluginStatus.Incompatible)
            ? null
            : answer with
            {
                Problem = answer.Problem is { } problem ? Of(problem) : null,
                Rules = [.. answer.Rules.Select(Of)],
                Findings = [.. answer.Findings.Select(Of)],
                Sections = sections,
            };
    }

    public static Finding Of(Finding finding) => new(
        Of(finding.Kind),
        finding.Location is { } place ? place with { File = PlainText.Of(place.File) } : null,
        PlainText.Of(finding.Message),
        PlainText.Of(finding.Remedy));

    private static FindingKind Of(FindingKind kind) =>
        new(PlainText.Of(kind.Id), Of(kind.Severity), PlainText.Of(kind.Title), PlainText.Of(kind.Remedy), kind.Basis is { } basis ? PlainText.Of(basis) : null);

    /// <summary>A number that is no severity at all counts as the gravest.</summary>
    private static Severity Of(Severity severity) => severity is Severity.Note or Severity.Warning ? severity : Severity.Error;
}
