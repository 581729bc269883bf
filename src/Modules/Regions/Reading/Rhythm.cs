using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads what a reporting rule goes by: a frequency, with the weeks or months that it names, or a threshold.</summary>
internal sealed record Rhythm(PeriodScheme? Frequency, ImmutableArray<int> Weeks, ImmutableArray<int> Months, Threshold? SetOffBy)
{
    public static Rhythm Read(MapReader rule)
    {
        var setOff = rule.Has("setOffBy");
        if (setOff && (rule.Has("frequency") || rule.Has("covers")))
        {
            rule.Report(PlanFindings.UnclearThreshold.At(rule.PlaceOf("setOffBy"), new(
                "Rapporten utlöses av en indikator men har också ”frequency” eller ”covers”.",
                "The report is set off by an indicator but also has “frequency” or “covers”.")));
        }

        var frequency = rule.Word<PeriodScheme>("frequency");
        return new Rhythm(
            frequency,
            Named(rule, "weeks", 53, frequency == PeriodScheme.NamedWeeks, new("veckor", "weeks")),
            Named(rule, "months", 12, frequency == PeriodScheme.NamedMonths, new("månader", "months")),
            rule.Map("setOffBy", Threshold));
    }

    private static ImmutableArray<int> Named(MapReader rule, string key, int most, bool wanted, Text what)
    {
        var stands = rule.Has(key);
        var place = rule.PlaceOf(stands ? key : "frequency");
        ImmutableArray<int> numbers = [.. rule.Integers(key, 1, most).Distinct().Order()];
        if (wanted && numbers.IsEmpty)
        {
            rule.Report(PlanFindings.UnclearNames.At(place, new(
                $"Rapporten görs vissa {what.Swedish}, men ”{key}” säger inte vilka.", $"The report is made in certain {what.English}, but “{key}” does not say which.")));
        }
        else if (stands && !wanted)
        {
            rule.Report(PlanFindings.UnclearNames.At(place, new(
                $"”{key}” namnger {what.Swedish}, men ”frequency” är inte named-{key}.", $"“{key}” names {what.English}, but “frequency” is not named-{key}.")));
        }

        return numbers;
    }

    private static Threshold? Threshold(MapReader threshold)
    {
        var indicator = threshold.RequiredId("indicator");
        var both = threshold.Has("under") && threshold.Has("over");
        if (!threshold.Has("under") && !threshold.Has("over"))
        {
            threshold.MissingOneOf("under", "over");
        }

        var under = threshold.Decimal("under");
        var over = threshold.Decimal("over");
        if (both)
        {
            threshold.Report(PlanFindings.UnclearThreshold.At(threshold.Location, new(
                "Både ”under” och ”over” är angivna.", "Both “under” and “over” are given.")));
        }

        return (under, over) switch
        {
            ({ } value, _) => new Threshold(indicator, ThresholdSide.Under, value),
            (_, { } value) => new Threshold(indicator, ThresholdSide.Over, value),
            _ => null,
        };
    }
}
