using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core;
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
            Settled = true,
            Key = null,
        };
    }

    /// <summary>An answer that came from outside, or null where it is not what <see cref="Of(IEnumerable{FindingKind}, IEnumerable{Finding}, string)"/> could have made.</summary>
    public static CodeAnswer? Of(CodeAnswer answer)
    {
        const int Notices = 2;
        return answer.Rules.IsDefault || answer.Findings.IsDefault
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
            };
    }

    public static Finding Of(Finding finding) => new(
        Of(finding.Kind),
        finding.Location is { } place ? place with { File = Of(place.File) } : null,
        Of(finding.Message),
        Of(finding.Remedy));

    private static FindingKind Of(FindingKind kind) =>
        new(Of(kind.Id), Of(kind.Severity), Of(kind.Title), Of(kind.Remedy), kind.Basis is { } basis ? Of(basis) : null);

    /// <summary>A number that is no severity at all counts as the gravest.</summary>
    private static Severity Of(Severity severity) => severity is Severity.Note or Severity.Warning ? severity : Severity.Error;

    private static Text Of(Text text) => new(Of(text.Swedish), text.English is { } english ? Of(english) : null);

    private static string Of(string written)
    {
        var tooLong = written.Length > CodeLimits.TextLength;
        var kept = tooLong ? written[..CodeLimits.TextLength] : written;

        // Half of a character that takes two is no character.
        kept = tooLong && char.IsHighSurrogate(kept[^1]) ? kept[..^1] : kept;
        return (kept.All(IsPlain) ? kept : string.Concat(kept.Select(letter => char.IsControl(letter) ? ' ' : letter).Where(IsPlain))) + (tooLong ? "…" : string.Empty);
    }

    private static bool IsPlain(char letter) =>
        char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
