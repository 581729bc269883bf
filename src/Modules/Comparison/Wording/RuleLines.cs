using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Comparison.Wording;

/// <summary>What a reporting rule says, line by line; what the source does not say is said to be unknown where it matters.</summary>
internal static class RuleLines
{
    private static readonly Text Unknown = new("framgår inte av källan", "not stated in the source");

    public static IEnumerable<(Text Heading, Text Value)> Of(ReportingRule rule, RegionConfiguration region)
    {
        yield return (new("Hur ofta", "How often"), RuleWords.HowOften(rule) ?? Unknown);
        yield return (new("Senast", "Due"), rule.Due is null ? Unknown : Due(rule));
        yield return (new("Av", "By"), rule.Reporter is null ? Unknown : Names([rule.Reporter], region));
        yield return (new("Till", "To"), rule.Recipients.IsEmpty ? Unknown : Names(rule.Recipients, region));
        if (rule.ProposedBy is { } proposer)
        {
            yield return (new("Förslag av", "Proposed by"), Names([proposer], region));
        }

        if (!rule.DecidedBy.IsEmpty)
        {
            yield return (new("Beslutas av", "Decided by"), Names(rule.DecidedBy, region));
        }

        if (rule.Via is { } via)
        {
            yield return (new("Genom", "Through"), via);
        }
    }

    private static Text Due(ReportingRule rule)
    {
        var due = Labels.Of(rule.Due!);
        return rule.DueProvenance.Attestation == Attestation.Attested
            ? due
            : new Text($"{due.Swedish} (valt av oss)", $"{due.In(Language.English)} (chosen by us)");
    }

    // A list of names is in English only where all of them are, so that the page can say which language it is in.
    private static Text Names(IEnumerable<string> bodyIds, RegionConfiguration region)
    {
        var names = bodyIds.Select(id => region.Body(id)?.Name ?? new Text(id)).ToArray();
        return new Text(
            string.Join(", ", names.Select(name => name.Swedish)),
            names.All(name => name.English is not null) ? string.Join(", ", names.Select(name => name.English)) : null);
    }
}
