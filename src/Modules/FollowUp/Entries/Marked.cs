using PatientSafety.Core.Regional;

namespace PatientSafety.FollowUp.Entries;

/// <summary>What is counted of an entry besides status and effect.</summary>
internal static class Marked
{
    /// <summary>The marks of an entry.</summary>
    /// <param name="core">Its status.</param>
    /// <param name="effect">Its effect.</param>
    /// <param name="worksWell">Whether it says what works well.</param>
    /// <param name="showsResult">Whether it has a comment, what was studied or acted on, or evidence.</param>
    public static Marks Of(CoreStatus? core, Effect effect, bool worksWell, bool showsResult) =>
        (worksWell ? Marks.WorksWell : Marks.None)
        | (core == CoreStatus.Completed && effect == Effect.NotAssessed && !showsResult ? Marks.WithoutResult : Marks.None);
}
