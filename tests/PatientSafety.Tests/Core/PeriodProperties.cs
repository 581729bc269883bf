using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Tests.Core;

/// <summary>What holds for the periods of every scheme, whatever the plan's period.</summary>
public sealed class PeriodProperties
{
    private static readonly Gen<Period> SomePeriod =
        from start in Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2190, 1, 1).DayNumber)
        from length in Gen.Frequency((1, Gen.Choose(0, 40)), (1, Gen.Choose(0, 2500)))
        select new Period(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(start + length));

    private static readonly Gen<Rhythm> SomeRhythm =
        from over in SomePeriod
        from scheme in Gen.Elements(Enum.GetValues<PeriodScheme>().Where(scheme => scheme != PeriodScheme.Once))
        from count in Gen.Choose(1, 8)
        from named in Gen.Choose(1, scheme == PeriodScheme.NamedWeeks ? 53 : 12).ArrayOf(count)
        select new Rhythm(over, scheme, [.. named]);

    private static readonly Gen<Due> SomeDue = Gen.OneOf(
        from months in Gen.Choose(0, 18) from days in Gen.Choose(0, 400) select (Due)new DueAfter(months, days),
        from day in Gen.Choose(1, 31) select (Due)new DueOnDayOfMonth(day),
        from month in Gen.Choose(1, 12) from day in Gen.Choose(1, 31) select (Due)new DueOnDay(month, day));

    [Fact]
    public void Periods_cover_the_time_without_gap_or_overlap() => Prop.ForAll(SomeRhythm.ToArbitrary(), rhythm =>
    {
        var periods = rhythm.Periods;
        return periods[0].Contains(rhythm.Over.From)
            && periods[^1].Contains(rhythm.Over.To)
            && periods.Zip(periods.Skip(1)).All(pair => pair.First.To.AddDays(1) == pair.Second.From)
            && periods.All(period => period.Overlaps(rhythm.Over));
    }).Check(Tries.Of(2000));

    [Fact]
    public void A_period_is_the_same_whatever_plan_it_is_looked_at_from() => Prop.ForAll(SomeRhythm.ToArbitrary(), SomePeriod.ToArbitrary(), (rhythm, other) =>
    {
        var both = new Rhythm(new Period(Least(rhythm.Over.From, other.From), Most(rhythm.Over.To, other.To)), rhythm.Scheme, rhythm.Named);
        return !rhythm.Over.Overlaps(other) || !rhythm.Periods.Except(both.Periods).Any();
    }).Check(Tries.Of(1000));

    [Fact]
    public void Due_dates_follow_each_other_and_come_after_their_periods() => Prop.ForAll(SomeRhythm.ToArbitrary(), SomeDue.ToArbitrary(), (rhythm, due) =>
    {
        DateOnly[] dates = [.. rhythm.Periods.Select(due.For)];
        return dates.SequenceEqual(dates.Order()) && rhythm.Periods.Zip(dates).All(pair => due is DueAfter ? pair.Second >= pair.First.To : pair.Second > pair.First.To);
    }).Check(Tries.Of(2000));

    [Fact]
    public void Names_and_ids_of_periods_are_their_own() => Prop.ForAll(SomeRhythm.ToArbitrary(), rhythm =>
        Distinct(rhythm.Periods.Select(period => PeriodNames.Id(rhythm.Scheme, period)))
        && Distinct(rhythm.Periods.Select(period => PeriodNames.Of(rhythm.Scheme, period).Swedish))
        && Distinct(rhythm.Periods.Select(period => PeriodNames.Of(rhythm.Scheme, period).English!))).Check(Tries.Of(2000));

    private static bool Distinct(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        return all.Distinct(StringComparer.Ordinal).Count() == all.Length;
    }

    private static DateOnly Least(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Most(DateOnly one, DateOnly other) => one > other ? one : other;

    private sealed record Rhythm(Period Over, PeriodScheme Scheme, ImmutableArray<int> Named)
    {
        public ImmutableArray<Period> Periods => [.. Scheme.Over(Over, Named)];

        public override string ToString() => $"{Scheme} {string.Join(',', Named)} over {Over}";
    }
}
