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
        Project = activity.Map("project", Project),
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

    private static ImplementationProject Project(MapReader project) => new()
    {
        Purpose = project.Text("purpose"),
        Goals = project.Text("goals"),
        TimePlan = project.Period("timePlan"),
        Resources = project.Text("resources"),
        FollowUp = project.Text("followUp"),
        Provenance = project.Provenance(),
    };
}
