using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads one activity.</summary>
internal static class ActivityReader
{
    public static Activity Read(MapReader activity, References references, AreaReferences areas, Func<MapReader, StayingPlacement?> staying) => new()
    {
        Id = activity.RequiredId("id"),
        Number = activity.Integer("number", 1, 9999),
        Title = activity.RequiredText("title"),
        Areas = [.. areas.Read(activity, "areas").Select(area => area.Placement)],
        Stays = activity.Map("stays", staying),
        Rationale = activity.Text("rationale"),
        Owner = Owner(activity, references),
        TimePlan = activity.Period("timePlan"),
        Status = references.Status(activity, "status"),
        LevelId = references.LevelAt(activity, "level"),
        BrokenDownTo = activity.List("brokenDownTo", unit => BrokenDown(unit, references)),
        Project = activity.Map("project", project => Project(project, references)),
        Provenance = activity.Provenance(),
    };

    /// <summary>An owner is one of the bodies, by id, or a role in the plan's own words.</summary>
    private static Text? Owner(MapReader activity, References references)
    {
        var written = activity.Text("owner");
        return references.Bodies.FirstOrDefault(body => body.Id == written?.Swedish)?.Name ?? written;
    }

    private static BreakDown BrokenDown(MapReader unit, References references)
    {
        if (!unit.Has("level"))
        {
            unit.Missing("level");
        }

        return new BreakDown(references.LevelAt(unit, "level") ?? string.Empty, unit.RequiredString("unit"), unit.Provenance());
    }

    private static ImplementationProject Project(MapReader project, References references) => new()
    {
        Purpose = project.Text("purpose"),
        Goals = project.Text("goals"),
        TimePlan = project.Period("timePlan"),
        Resources = project.Text("resources"),
        FollowUp = project.Text("followUp"),
        Variables = project.List("variables", plain => Variable(plain, references), section => Variable(section, references), new("en indikator eller en text", "an indicator or a text")),
        Provenance = project.Provenance(),
    };

    /// <summary>A plain text that is an indicator's id is that indicator.</summary>
    private static ProjectVariable Variable(YamlScalar plain, References references) =>
        references.IndicatorIds.Contains(plain.Value, StringComparer.Ordinal) ? new(plain.Value, null) : new(null, new Text(plain.Value));

    private static ProjectVariable? Variable(MapReader section, References references)
    {
        var written = section.Scalar("indicator");
        var text = section.Text("text");
        if (written is null && text is null)
        {
            section.MissingOneOf("indicator", "text");
            return null;
        }

        if (written is not null && text is not null)
        {
            section.Report(FileFindings.ContradictingKeys.At(section.Location, new(
                "Variabeln är både en indikator och en text.", "The variable is both an indicator and a text.")));
        }

        return text is null ? references.Indicator(section, written) is { } id ? new(id, null) : null : new(null, text);
    }
}
