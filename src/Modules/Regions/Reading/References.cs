using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>The bodies, levels and statuses that the rest of the file refers to.</summary>
internal sealed record References(ImmutableArray<Body> Bodies, ImmutableArray<Level> Levels, ImmutableArray<ActivityStatus> Statuses)
{
    /// <summary>The indicators that projects can name.</summary>
    public ImmutableArray<string> IndicatorIds { get; init; } = [];

    public static References Read(MapReader file)
    {
        var bodies = file.List("bodies", body => new Body
        {
            Id = body.RequiredId("id"),
            Name = body.RequiredText("name"),
            Kind = body.RequiredWord<BodyKind>("kind"),
            Provenance = body.Provenance(),
        });
        var levels = file.List("levels", level => new Level
        {
            Id = level.RequiredId("id"),
            Name = level.RequiredText("name"),
            Lead = level.Map("lead", Lead),
            Provenance = level.Provenance(),
        });
        var statuses = file.List("statuses", status => new ActivityStatus
        {
            Id = status.RequiredId("id"),
            Name = status.RequiredText("name"),
            Core = status.RequiredWord<CoreStatus>("core"),
            Provenance = status.Provenance(),
        });
        Unique.Ids(file, bodies.Select(body => (body.Id, body.Provenance)));
        Unique.Ids(file, levels.Select(level => (level.Id, level.Provenance)));
        Unique.Ids(file, statuses.Select(status => (status.Id, status.Provenance)));
        return new References(bodies, levels, statuses);
    }

    private static Lead? Lead(MapReader lead)
    {
        const int Year = 366;
        if (!lead.Has("days"))
        {
            lead.Missing("days");
        }

        var days = lead.Integer("days", 0, Year);
        var provenance = lead.Provenance();
        return days is { } known ? new Lead(known) { Provenance = provenance } : null;
    }

    public string? Body(MapReader place, string key) => Known(place, place.Scalar(key), PlanFindings.UnknownBody, Bodies.Select(body => body.Id));

    public ImmutableArray<string> BodiesIn(MapReader place, string key) =>
        [.. place.Scalars(key).Select(written => Known(place, written, PlanFindings.UnknownBody, Bodies.Select(body => body.Id))).OfType<string>()];

    public string? LevelAt(MapReader place, string key) => Known(place, place.Scalar(key), PlanFindings.UnknownLevel, LevelIds);

    public ImmutableArray<string> LevelsIn(MapReader place, string key) =>
        [.. place.Scalars(key).Select(written => Known(place, written, PlanFindings.UnknownLevel, LevelIds)).OfType<string>()];

    public string? Indicator(MapReader place, YamlScalar? written) => Known(place, written, IndicatorFindings.UnknownIndicator, IndicatorIds);

    public ActivityStatus? Status(MapReader place, string key)
    {
        var id = Known(place, place.Scalar(key), PlanFindings.UnknownStatus, Statuses.Select(status => status.Id));
        return Statuses.FirstOrDefault(status => status.Id == id);
    }

    private IEnumerable<string> LevelIds => Levels.Select(level => level.Id).Prepend(Level.Region);

    private static string? Known(MapReader place, YamlScalar? written, FindingKind kind, IEnumerable<string> known)
    {
        if (written is null)
        {
            return null;
        }

        string[] ids = [.. known];
        if (ids.Contains(written.Value, StringComparer.Ordinal))
        {
            return written.Value;
        }

        place.Report(kind.At(
            written.Location,
            new($"”{written.Value}” finns inte.", $"“{written.Value}” does not exist."),
            Suggestion.Nearest(written.Value, ids).Count > 0 ? Suggestion.Remedy(written.Value, ids) : null));
        return null;
    }
}
