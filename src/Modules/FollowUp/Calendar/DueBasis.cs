using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>The law or rule that a report rests on, in words.</summary>
internal static class DueBasis
{
    public static Text Of(ReportingRule rule)
    {
        string[] sources = [.. rule.Basis.Append(rule.DueProvenance.Source).OfType<Source>().Select(source => source.ToString()).Where(source => source.Length > 0).Distinct(StringComparer.Ordinal)];
        var due = rule.Due is { } known ? Labels.Of(known) : new Text("någon dag är inte känd", "no day is known");
        var often = RuleWords.HowOften(rule) ?? new Text("Hur ofta är inte känt", "How often is not known");
        var said = new Text($"{often.Swedish}, {due.Swedish}", $"{often.In(Language.English)}, {due.In(Language.English)}");
        return sources.Length == 0 ? said : new($"{said.Swedish}. {string.Join("; ", sources)}", $"{said.English}. {string.Join("; ", sources)}");
    }
}
