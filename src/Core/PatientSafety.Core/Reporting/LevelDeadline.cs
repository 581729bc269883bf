namespace PatientSafety.Core.Reporting;

/// <summary>The last day for a level to be done with its part of a report.</summary>
/// <param name="LevelId">The level.</param>
/// <param name="LastDay">The last day on which it is on time, inclusive.</param>
/// <param name="DaysBefore">How many calendar days that is before the report itself is due; 0 at the level that draws the report up.</param>
/// <param name="ChosenByUs">Whether the product chose any of what the day rests on: the report's own due date, or the days of a level on the way.</param>
public sealed record LevelDeadline(string LevelId, DateOnly LastDay, int DaysBefore, bool ChosenByUs);
