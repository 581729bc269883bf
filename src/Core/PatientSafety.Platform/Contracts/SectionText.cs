using PatientSafety.Core;

namespace PatientSafety.Platform.Contracts;

/// <summary>What a section says in one report: the one that is next to be made or one of those before it.</summary>
/// <param name="PlanId">The plan that the report is about.</param>
/// <param name="RuleId">The rule that asks for the report.</param>
/// <param name="Covered">The period that the report covers.</param>
/// <param name="Markdown">The text, in Markdown. It comes from the plugin's code and is for <see cref="Texts.MarkdownHtml"/> to make harmless.</param>
public sealed record SectionText(string PlanId, string RuleId, Period Covered, Text Markdown);
