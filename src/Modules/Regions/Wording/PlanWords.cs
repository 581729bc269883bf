using PatientSafety.Core;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Wording;

/// <summary>What pages and reports say alike of a plan.</summary>
internal static class PlanWords
{
    public static Text NotSaid { get; } = new("Källan anger inte", "The source does not say");

    public static Text NotSettled { get; } = new("Inte bestämt", "Not settled");

    public static Text NoDecision { get; } = new("Källan säger ingenting om något beslut.", "The source says nothing of a decision.");

    public static Text NoName { get; } = new("Namnet anges inte i källan", "The source gives no name");

    public static Text NoReason { get; } = new("Källan anger inget skäl.", "The source gives no reason.");

    public static Text NotWhole { get; } = new("Källan innehåller inte hela planen.", "The source does not hold the whole plan.");

    public static Text MissingToo { get; } = new("Det som inte står i den saknas också här.", "What is not in it is missing here too.");

    public static Text ThroughProjects { get; } = new("Ett genomförandeprojekt för varje aktivitet", "An implementation project for each activity");

    /// <summary>A level by its id; the region itself needs no declaration.</summary>
    public static Text Level(RegionConfiguration configuration, string levelId) => levelId == Core.Regional.Level.Region
        ? new Text("Regionen", "The region")
        : configuration.Levels.FirstOrDefault(level => level.Id == levelId)?.Name ?? new Text(levelId, levelId);

    public static Text Body(RegionConfiguration configuration, string bodyId) => configuration.Body(bodyId)?.Name ?? new Text(bodyId, bodyId);

    /// <summary>What the parts of a project are called, each with what is settled of it.</summary>
    public static IEnumerable<(Text Name, Text? Settled)> Parts(ImplementationProject project, Func<Core.Period, Text> inWords) =>
    [
        (new("Syfte", "Purpose"), project.Purpose),
        (new("Mål", "Goals"), project.Goals),
        (new("Tidplan", "Time plan"), project.TimePlan is { } plan ? inWords(plan) : null),
        (new("Resurser", "Resources"), project.Resources),
        (new("Uppföljning", "Follow-up"), project.FollowUp),
    ];

    /// <summary>What the channel of an arrangement and those who take part in it are called.</summary>
    public static Text Means(ArrangementKind kind) => kind == ArrangementKind.SystemOfRecord ? new("System", "System") : new("Väg", "Channel");

    public static Text Parties(ArrangementKind kind) => kind == ArrangementKind.Distribution ? new("Skickas till", "Sent to") : new("Deltar", "Taking part");
}
