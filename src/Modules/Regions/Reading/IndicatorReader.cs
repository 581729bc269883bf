using System.Collections.Immutable;
using PatientSafety.Core.Indicators;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads the indicators. Projects name them by id, and they name plans and activities: they are read before the plans, and what they name is looked up after.</summary>
internal sealed class IndicatorReader(References references)
{
    private readonly List<YamlScalar> plans = [];
    private readonly List<YamlScalar> activities = [];

    public Indicator Read(MapReader indicator)
    {
        var scale = IndicatorScaleReader.Read(indicator);
        var direction = indicator.Word<Direction>("direction") ?? Direction.None;
        var (from, to) = indicator.Map("valid", Valid);
        var read = new Indicator
        {
            Id = indicator.RequiredId("id"),
            Name = indicator.RequiredText("name"),
            Definition = indicator.Text("definition"),
            Scale = scale,
            Direction = direction,
            Target = indicator.Map("target", target => IndicatorMeasures.Target(target, scale, direction)),
            Baseline = indicator.Map("baseline", baseline => IndicatorMeasures.Baseline(baseline, scale)),
            ValidFrom = from,
            ValidTo = to,
            Breaks = [.. indicator.List("breaks", known => new SeriesBreak(known.RequiredDate("on") ?? default, known.RequiredText("reason"))).OrderBy(known => known.On)],
            SmallNumbers = indicator.Map("smallNumbers", Few),
            PlanIds = Named(indicator, "plans", plans),
            ActivityIds = Named(indicator, "activities", activities),
            LevelId = references.LevelAt(indicator, "level"),
            Provenance = indicator.Provenance(),
        };
        Check(indicator, read);
        return read;
    }

    /// <summary>Looks up the plans and activities that the indicators name.</summary>
    public void CheckNamed(MapReader file, ImmutableArray<RegionalPlan> known)
    {
        Check(file, plans, [.. known.Select(plan => plan.Id)]);
        Check(file, activities, [.. known.SelectMany(plan => plan.Activities).Select(activity => activity.Id)]);
    }

    private static void Check(MapReader file, List<YamlScalar> written, string[] known)
    {
        foreach (var name in written.Where(name => !known.Contains(name.Value, StringComparer.Ordinal)))
        {
            file.Report(IndicatorFindings.UnknownTie.At(
                name.Location,
                new($"”{name.Value}” finns inte i filen.", $"“{name.Value}” is not in the file."),
                Suggestion.Nearest(name.Value, known).Count > 0 ? Suggestion.Remedy(name.Value, known) : null));
        }
    }

    private static void Check(MapReader place, Indicator indicator)
    {
        foreach (var known in indicator.Breaks.Where(known => known.On <= indicator.ValidFrom || known.On > indicator.ValidTo))
        {
            place.Report(IndicatorFindings.BreakOutsideValidity.At(place.PlaceOf("breaks"), new(
                FormattableString.Invariant($"Brottet {known.On:yyyy-MM-dd} ligger utanför den tid då indikatorn gäller."),
                FormattableString.Invariant($"The break on {known.On:yyyy-MM-dd} lies outside the time when the indicator is valid."))));
        }
    }

    private static ImmutableArray<string> Named(MapReader indicator, string key, List<YamlScalar> all)
    {
        var written = indicator.Scalars(key);
        all.AddRange(written);
        return [.. written.Select(name => name.Value)];
    }

    private static (DateOnly? From, DateOnly? To) Valid(MapReader valid)
    {
        var (from, to) = (valid.Date("from"), valid.Date("to"));
        if (to < from)
        {
            valid.Report(FileFindings.PeriodEndsBeforeItStarts.At(valid.PlaceOf("to"), new(
                FormattableString.Invariant($"Indikatorn gäller till {to:yyyy-MM-dd} men från {from:yyyy-MM-dd}."),
                FormattableString.Invariant($"The indicator is valid to {to:yyyy-MM-dd} but from {from:yyyy-MM-dd}."))));
            return (from, null);
        }

        return (from, to);
    }

    private static SmallNumbers Few(MapReader few)
    {
        const int Most = 100_000;
        return new SmallNumbers { LeastDenominator = few.Integer("leastDenominator", 1, Most), LeastCount = few.Integer("leastCount", 1, Most) };
    }
}
