using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using PatientSafety.ChangeOver.Choosing;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.ChangeOver.Browsing;

/// <summary>Reads choices from the form of the page. They are held against the same rules as those of a file.</summary>
internal static class FormChoices
{
    /// <summary>Words that no area is called: an id has neither a colon nor a capital.</summary>
    public const string Stay = "choice:stay";
    public const string Drop = "choice:drop";
    public const string Reason = ":reason";

    public static string Activity(string id) => $"activity:{id}";

    public static string Statement(string areaId) => $"statement:{areaId}";

    public static Choices Read(IFormCollection form, PlanImpact impact) => new(
        Word(form, "by") ?? string.Empty,
        Word(form, "why"),
        [.. impact.Activities
            .Select(activity => (activity.Activity.Id, Values: Values(form, Activity(activity.Activity.Id))))
            .Where(answer => !answer.Values.IsEmpty)
            .Select(answer => new ActivityChoice(answer.Id, Areas(answer.Values), answer.Values.Contains(Stay, StringComparer.Ordinal)))],
        [.. impact.Statements
            .Select(statement => (Id: statement.Stated.AreaId, Values: Values(form, Statement(statement.Stated.AreaId))))
            .Where(answer => !answer.Values.IsEmpty)
            .Select(answer => new StatementChoice(answer.Id, Areas(answer.Values), answer.Values.Contains(Drop, StringComparer.Ordinal), Word(form, Statement(answer.Id) + Reason)))]);

    public static IEnumerable<Finding> Check(Choices choices, PlanImpact impact)
    {
        if (string.IsNullOrWhiteSpace(choices.By))
        {
            yield return FileFindings.MissingKey.At(null, new("Det står inte vem som har valt.", "It does not say who has chosen."), new("Fyll i vem som har valt, längst ner på sidan.", "Fill in who has chosen, at the bottom of the page."));
        }

        foreach (var unclear in choices.Activities.Where(choice => choice.Stays && !choice.Areas.IsEmpty).Select(choice => choice.ActivityId)
            .Concat(choices.Statements.Where(choice => choice.Drop && !choice.Becomes.IsEmpty).Select(choice => choice.AreaId)))
        {
            yield return ChoiceFindings.UnclearChoice.At(null, new($"För ”{unclear}” är två saker valda som inte går ihop.", $"For “{unclear}” two things are chosen that do not go together."));
        }

        // A form can be made by hand: what it names has to be there as well.
        foreach (var area in choices.Activities.SelectMany(choice => choice.Areas).Concat(choices.Statements.SelectMany(choice => choice.Becomes)).Where(area => impact.Step.To.Find(area.AreaId) is null))
        {
            yield return ChoiceFindings.UnknownArea.At(null, new($"”{area.AreaId}” är inget område i {impact.Step.To.Id}.", $"“{area.AreaId}” is not an area of {impact.Step.To.Id}."));
        }

        foreach (var finding in ChoiceChecks.Check(impact, choices, file: null))
        {
            yield return finding;
        }
    }

    private static ImmutableArray<ChosenArea> Areas(ImmutableArray<string> values) =>
        [.. values.Where(value => value is not (Stay or Drop)).Distinct(StringComparer.Ordinal).Select(value => new ChosenArea(value))];

    private static ImmutableArray<string> Values(IFormCollection form, string name) =>
        [.. form[name].OfType<string>().Where(value => value.Length > 0)];

    private static string? Word(IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } word ? word : null;
}
