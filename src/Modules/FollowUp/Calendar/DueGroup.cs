using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>The same thing, due on the same day from one or many units of a level.</summary>
internal sealed record DueGroup(ImmutableArray<DueItem> Items)
{
    public DueItem First => Items[0];

    public int Done => Items.Count(item => item.State is DutyState.Reported or DutyState.Signed);

    /// <summary>How it stands with all of them, in words.</summary>
    public Text Standing
    {
        get
        {
            if (Items.Length == 1)
            {
                var one = DutyWords.Of(First.State);
                return First.State is DutyState.Late or DutyState.Coming && First.Expected > 0
                    ? new(FormattableString.Invariant($"{one.Swedish}: {First.Reported} av {First.Expected}"), FormattableString.Invariant($"{one.English}: {First.Reported} of {First.Expected}"))
                    : one;
            }

            var late = Items.Count(item => item.State == DutyState.Late);
            return First.PeriodId is null ? DutyWords.Of(First.State)
                : late > 0 ? new(FormattableString.Invariant($"{Done} klara, {late} försenade"), FormattableString.Invariant($"{Done} done, {late} late"))
                : new(FormattableString.Invariant($"{Done} av {Items.Length} klara"), FormattableString.Invariant($"{Done} of {Items.Length} done"));
        }
    }

    /// <summary>The items together, in their order.</summary>
    public static IEnumerable<DueGroup> Of(IEnumerable<DueItem> items) => items
        .GroupBy(item => FormattableString.Invariant($"{item.LastDay:O}/{item.Kind}/{item.RuleId}/{item.Period}/{item.LevelId}"), StringComparer.Ordinal)
        .Select(group => new DueGroup([.. group]));
}
