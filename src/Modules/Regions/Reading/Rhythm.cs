using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads what a reporting rule goes by: a frequency, with the weeks or months that it names, or what sets it off.</summary>
internal sealed record Rhythm(PeriodScheme? Frequency, ImmutableArray<int> Weeks, ImmutableArray<int> Months, Threshold? SetOffBy, string? SetOffByRule)
{
    private static readonly ImmutableArray<string> Ways = ["under", "over", "rule"];

    public static Rhythm Read(MapReader rule)
    {
        var setOff = rule.Has("setOffBy");
        if (setOff && (rule.Has("frequency") || rule.Has("covers")))
        {
            rule.Report(PlanFindings.UnclearThreshold.At(rule.PlaceOf("setOffBy"), new(
                "Rapporten utlöses av något men har också ”frequency” eller ”covers”.",
                "The report is set off by something but also has “frequency” or “covers”.")));
        }

        var frequency = rule.Word<PeriodScheme>("frequency");
        var weeks = Named(rule, "weeks", 53, frequency == PeriodScheme.NamedWeeks, new("veckor", "weeks"));
        var months = Named(rule, "months", 12, frequency == PeriodScheme.NamedMonths, new("månader", "months"));
        var (threshold, ownRule) = rule.Map("setOffBy", SetOff);
        return new Rhythm(frequency, weeks, months, threshold, ownRule);
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

    /// <summary>A threshold, or the id of a rule as code.</summary>
    private static (Threshold? Threshold, string? Rule) SetOff(MapReader setOff)
    {
        var given = Ways.Count(setOff.Has);
        if (given == 0)
        {
            setOff.MissingOneOf(Ways);
        }

        var indicator = setOff.Id("indicator");
        var under = setOff.Decimal("under");
        var over = setOff.Decimal("over");
        var rule = setOff.String("rule");
        if (given > 1 || (rule is not null && indicator is not null))
        {
            setOff.Report(PlanFindings.UnclearThreshold.At(setOff.Location, new(
                "Mer än en sak är angiven: en regel, eller en indikator under eller över ett värde.", "More than one thing is given: a rule, or an indicator under or over a value.")));
        }
        else if ((under ?? over) is not null && indicator is null)
        {
            setOff.MissingOneOf("indicator");
        }

        return (indicator, under, over) switch
        {
            (not null, { } value, _) => (new Threshold(indicator, ThresholdSide.Under, value), null),
            (not null, _, { } value) => (new Threshold(indicator, ThresholdSide.Over, value), null),
            _ => (null, rule),
        };
    }
}
