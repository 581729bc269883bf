using System.Collections.Immutable;

namespace PatientSafety.ChangeOver.Choosing;

/// <summary>What somebody has chosen for a plan that changes over.</summary>
/// <param name="By">Who has chosen.</param>
/// <param name="Why">Why, in that person's words, or null.</param>
/// <param name="Activities">The choices for activities.</param>
/// <param name="Statements">The choices for what the plan says of areas.</param>
internal sealed record Choices(string By, string? Why, ImmutableArray<ActivityChoice> Activities, ImmutableArray<StatementChoice> Statements)
{
    public static Choices None { get; } = new(string.Empty, null, [], []);

    public ActivityChoice? ForActivity(string activityId) => Activities.FirstOrDefault(choice => choice.ActivityId == activityId);

    public StatementChoice? ForArea(string areaId) => Statements.FirstOrDefault(choice => choice.AreaId == areaId);
}
