using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;
using PatientSafety.Regions.Wording;

namespace PatientSafety.Regions.InReports;

/// <summary>What a plan states, as words of a report with the source behind them.</summary>
internal sealed class PlanStatements(ReportAbout report, RegionConfiguration configuration, RegionalPlan plan)
{
    private readonly string name = report.Say[plan.Title];

    public static PlanStatements Of(RegionReport report) => new(report, report.Configuration, report.Plan);

    public string RegionPage => $"regions/{configuration.Region.Id}";

    public string Page => $"{RegionPage}/{plan.Id}";

    /// <summary>The plan's own source, without the long note on it, which stands by itself in the report.</summary>
    public Provenance PlanSource { get; } = plan.Provenance with { Note = null };

    public string NotSaid => report.Say[PlanWords.NotSaid];

    /// <summary>A place on the plan's page.</summary>
    public string At(string anchor) => $"{Page}#{anchor}";

    /// <summary>A trace of what the plan itself says as a whole.</summary>
    public Trace OfPlan(string anchor = "facts") => Of(report.Say[$"Ur planen ”{name}”.", $"From the plan “{name}”."], PlanSource, anchor);

    public Trace Of(string what, Provenance provenance, string anchor) => report.Sourced(what, provenance, plan.Provenance.Source, At(anchor));

    public Trace Of(Activity activity) => Of(
        report.Say[$"Aktiviteten ”{report.Say[activity.Title]}”.", $"The activity “{report.Say[activity.Title]}”."],
        activity.Provenance,
        activity.Id);

    /// <summary>A trace of a number that was counted in the plan as it stands.</summary>
    public Trace Counted(string what, string anchor) => new(
        report.Say[$"{what} Räknat i planen ”{name}” som den är inlagd här.", $"{what} Counted in the plan “{name}” as it is entered here."],
        At(anchor));

    /// <summary>That the source does not say something.</summary>
    public Run Unsaid(Trace behind) => new(NotSaid) { Behind = behind };

    public Run Said(Text words, Trace behind) => report.Words(words) with { Behind = behind };

    /// <summary>An activity's number and title.</summary>
    public ImmutableArray<Run> Title(Activity activity)
    {
        var behind = Of(activity);
        return activity.Number is { } number
            ? [new Run(FormattableString.Invariant($"{number}. ")) { Behind = behind }, Said(activity.Title, behind)]
            : [Said(activity.Title, behind)];
    }

    /// <summary>Bodies by their ids, or that the source names none.</summary>
    public ImmutableArray<Run> Bodies(IEnumerable<string> ids, Trace behind) => ids.Any()
        ? Joined(ids.Select(id => ImmutableArray.Create(Said(PlanWords.Body(configuration, id), behind))), ", ")
        : [Unsaid(behind)];

    public ImmutableArray<Run> Body(string? id, Trace behind) => Bodies(id is null ? [] : [id], behind);

    public Run Level(string? id, Trace behind) => id is null ? Unsaid(behind) : Said(PlanWords.Level(configuration, id), behind);

    public string Quoted(IEnumerable<Text> texts) => Listed.Quoted(texts, report.Say.Language);

    /// <summary>Lines put together to one, with something between them.</summary>
    public static ImmutableArray<Run> Joined(IEnumerable<ImmutableArray<Run>> lines, string between)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (runs.Count > 0)
            {
                runs.Add(between);
            }

            runs.AddRange(line);
        }

        return runs.ToImmutable();
    }
}
