using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;
using PatientSafety.Regions.Wording;

namespace PatientSafety.Regions.InReports;

/// <summary>What a plan says of itself as a whole, a row for each.</summary>
internal sealed class FactRows(RegionReport report, PlanStatements statements, INationalPlans national)
{
    private readonly Trace whole = statements.OfPlan();

    private RegionalPlan Plan => report.Plan;

    public IEnumerable<(Text Name, ImmutableArray<Run> Words)> All =>
    [
        (new("Namn", "Title"), [statements.Said(Plan.Title, whole)]),
        (new("Ägare", "Owner"), [new Run(report.Configuration.Region.Name) { Behind = whole }]),
        (new("Period", "Period"), [new Run(report.Say[Plan.Period]) { Behind = whole }]),
        (new("Följer utgåvan", "Follows the edition"), Edition()),
        .. Decision(),
        (new("Omfattning", "Scope"), Statement(Plan.Scope)),
        (new("Regionens vision", "The region’s vision"), Statement(Plan.Vision)),
        (new("Planen före", "The plan before"), Plan.Predecessor is { } before ? Document(before, since: true) : [statements.Unsaid(whole)]),
        (new("Bygger på", "Builds on"), Documents(Plan.Inputs)),
        (new("Planer vid sidan om", "Plans beside it"), Documents(Plan.RelatedPlans)),
        (new("Källa", "Source"), Source()),
    ];

    private ImmutableArray<Run> Edition()
    {
        var say = report.Say;
        var behind = report.Sourced(
            say[$"Utgåvan som planen följer: {Plan.Follows}.", $"The edition that the plan follows: {Plan.Follows}."], statements.PlanSource, null, $"national/{Plan.Follows}");
        var version = Plan.FollowsVersion is { } stated ? $"version {stated}" : say["version inte angiven", "version not stated"];
        if (report.Edition is not { } edition)
        {
            return [new Run(say[$"{Plan.Follows}, {version}. Utgåvan finns inte här.", $"{Plan.Follows}, {version}. The edition is not here."]) { Behind = behind }];
        }

        // The edition that plans are read in is the current one, which may have been corrected since.
        var current = national.Find(Plan.Follows)?.Version ?? edition.Version;
        var newer = Plan.FollowsVersion is not null && current != Plan.FollowsVersion
            ? say[$". En senare rättelse finns, version {current}.", $". There is a later correction, version {current}."]
            : string.Empty;
        var status = edition.Status is EditionStatus.Provisional or EditionStatus.Draft ? $", {say[Labels.Of(edition.Status)].ToLowerInvariant()}" : string.Empty;
        return [statements.Said(edition.Title, behind), new Run($" ({Plan.Follows}, {version}{status}){newer}") { Behind = behind }];
    }

    private IEnumerable<(Text Name, ImmutableArray<Run> Words)> Decision()
    {
        var say = report.Say;
        if (Plan.Adopted is not { } adoption)
        {
            yield return (new("Beslut", "Decision"), [new Run(say[PlanWords.NoDecision]) { Behind = whole }]);
            yield break;
        }

        var behind = statements.Of(say["Beslutet om planen.", "The decision on the plan."], adoption.Provenance, "facts");
        yield return (new("Beslut", "Decision"), [new Run(say[Labels.Of(adoption.Status)]) { Behind = behind }]);
        yield return (new("Beslutsdag", "Day of decision"), [new Run(adoption.On is { } day ? say[day] : statements.NotSaid) { Behind = behind }]);
        yield return (new("Beslutad av", "Decided by"), statements.Body(adoption.By, behind));
        yield return (new("Beslutsform", "Form of decision"), [new Run(say[Labels.Of(adoption.Form)]) { Behind = behind }]);
        yield return (new("Föreslagen av", "Proposed by"), statements.Body(adoption.ProposedBy, behind));
        yield return (new("Diarienummer", "Registration number"), [new Run(adoption.Reference ?? statements.NotSaid) { Behind = behind }]);
        if (adoption.Signature is { } signature)
        {
            yield return (new("Undertecknad med", "Signed with"), [statements.Said(signature, behind)]);
        }
    }

    private ImmutableArray<Run> Statement(Statement? statement) =>
        [statement is null ? statements.Unsaid(whole) : statements.Said(statement.Text, statements.Of(report.Say["Ur planen.", "From the plan."], statement.Provenance, "facts"))];

    private ImmutableArray<Run> Documents(ImmutableArray<RelatedDocument> documents) => documents.IsEmpty
        ? [statements.Unsaid(whole)]
        : PlanStatements.Joined(documents.Select(document => Document(document, since: false)), " ");

    private ImmutableArray<Run> Document(RelatedDocument document, bool since)
    {
        var say = report.Say;
        var behind = statements.Of(say["Ur planen.", "From the plan."], document.Provenance, "facts");
        var year = document.Year is not { } known ? "." : since
            ? FormattableString.Invariant($", {say["sedan", "since"]} {known}.")
            : FormattableString.Invariant($", {known}.");
        Run name = statements.Said(document.Title ?? PlanWords.NoName, behind);
        return document.Text is { } text
            ? [name, new Run($"{year} ") { Behind = behind }, statements.Said(text, behind)]
            : [name, new Run(year) { Behind = behind }];
    }

    private ImmutableArray<Run> Source()
    {
        var say = report.Say;
        var line = Plan.Provenance.Source is { } source ? SourceWords.Line(source) : string.Empty;
        var complete = say[Plan.SourceComplete ? new Text("Källan innehåller hela planen.", "The source holds the whole plan.") : PlanWords.NotWhole];
        return line.Length == 0
            ? [new Run(say["Ingen källa är angiven.", "No source is given."]) { Behind = whole }]
            : [new Run($"{line}. ") { Behind = whole, Lang = say.Language == Language.English ? "sv" : null }, new Run(complete) { Behind = whole }];
    }
}
