using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Indicators;
using PatientSafety.Platform.Tables;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Indicators.Entering;

/// <summary>Makes of what somebody wrote a value that can be recorded. Forms, files and HTTP are read here alike.</summary>
internal static class EntryReading
{
    /// <summary>The value, or null with everything that is wrong in <paramref name="findings"/>.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="ground">What it is held against.</param>
    /// <param name="findings">Where to say what is wrong.</param>
    /// <param name="takesBack">Whether a value is taken back, so that none has to be written.</param>
    public static ValueEntry? Read(WrittenValue written, EntryGround ground, ICollection<Finding> findings, bool takesBack = false)
    {
        var before = findings.Count;
        if (Indicator(written.Indicator, ground) is not { } indicator)
        {
            findings.Add(EntryFindings.UnknownIndicator.At(
                null,
                new($"Indikatorn ”{Shown.Of(written.Indicator)}” finns inte.", $"There is no indicator “{Shown.Of(written.Indicator)}”."),
                Suggestion.Remedy(written.Indicator, [.. ground.Region.Indicators.Select(known => known.Id)])));
            return null;
        }

        var period = Period(written, ground, indicator, findings);
        var (unit, remedy) = UnitNames.Find(ground, written.Unit, period?.To ?? ground.Today);
        if (remedy is not null)
        {
            findings.Add(EntryFindings.UnknownUnit.At(null, new($"Enheten ”{Shown.Of(written.Unit)}” finns inte.", $"There is no unit “{Shown.Of(written.Unit)}”."), remedy));
        }

        var dimension = Dimension(written.Dimension, indicator, findings);
        var day = Day(written.ReportedOn, ground, findings);
        var reason = written.Reason.Trim();
        if (PersonalIdentityNumber.StandsIn(reason))
        {
            findings.Add(EntryFindings.PersonalNumberInText.At(null, new("Skälet ser ut att innehålla ett personnummer.", "The reason seems to hold a personal identity number.")));
        }

        var amount = takesBack ? new Amount() : Amounts.Read(written, indicator, findings);
        return findings.Count > before || period is null || amount is null ? null : new ValueEntry(indicator.Id, unit, period, dimension)
        {
            Value = amount.Value,
            Numerator = amount.Numerator,
            Denominator = amount.Denominator,
            Letter = amount.Letter,
            ReportedOn = day,
            Reason = reason.Length == 0 ? null : reason,
        };
    }

    public static Indicator? Indicator(string written, EntryGround ground)
    {
        var name = written.Trim();
        return ground.Region.Indicators.FirstOrDefault(known => string.Equals(known.Id, name, StringComparison.OrdinalIgnoreCase))
            ?? ground.Region.Indicators.FirstOrDefault(known => string.Equals(known.Name.Swedish, name, StringComparison.OrdinalIgnoreCase) || string.Equals(known.Name.English, name, StringComparison.OrdinalIgnoreCase));
    }

    private static Period? Period(WrittenValue written, EntryGround ground, Indicator indicator, ICollection<Finding> findings)
    {
        var text = written.Period.Trim().Length > 0 ? written.Period : written.From.Trim().Length > 0 ? $"{written.From.Trim()}–{written.To.Trim()}" : string.Empty;
        if (PeriodText.Read(text) is not { } period)
        {
            findings.Add(EntryFindings.UnclearPeriod.At(null, text.Length == 0
                ? new("Perioden saknas.", "The period is missing.")
                : new($"Perioden ”{Shown.Of(text)}” går inte att förstå.", $"The period “{Shown.Of(text)}” cannot be understood.")));
            return null;
        }

        if (period.From > ground.Today)
        {
            findings.Add(EntryFindings.UnclearPeriod.At(null, new($"Perioden {PeriodText.Id(period)} har inte börjat.", $"The period {PeriodText.Id(period)} has not begun."), new("Rätta perioden.", "Mend the period.")));
        }

        if (!indicator.IsValidFor(period))
        {
            findings.Add(EntryFindings.OutsideValidity.At(null, new(
                $"”{indicator.Name.Swedish}” gäller inte för hela perioden {PeriodText.Id(period)}.", $"“{indicator.Name.In(Language.English)}” is not valid for the whole of {PeriodText.Id(period)}.")));
        }

        return period;
    }

    private static string? Dimension(string written, Indicator indicator, ICollection<Finding> findings)
    {
        var name = written.Trim();
        var dimensions = indicator.Scale.Dimensions;
        var found = dimensions.FirstOrDefault(known => string.Equals(known.Id, name, StringComparison.OrdinalIgnoreCase))
            ?? dimensions.FirstOrDefault(known => string.Equals(known.Name.Swedish, name, StringComparison.OrdinalIgnoreCase) || string.Equals(known.Name.English, name, StringComparison.OrdinalIgnoreCase));
        if (found is null && (name.Length > 0 || !dimensions.IsEmpty))
        {
            findings.Add(EntryFindings.UnknownDimension.At(
                null,
                name.Length == 0 ? new("Dimensionen saknas.", "The dimension is missing.") : new($"Dimensionen ”{Shown.Of(name)}” finns inte.", $"There is no dimension “{Shown.Of(name)}”."),
                dimensions.IsEmpty ? new("Indikatorn har inga dimensioner: lämna den tom.", "The indicator has no dimensions: leave it empty.") : Suggestion.Remedy(name, [.. dimensions.Select(known => known.Name.Swedish)])));
        }

        return found?.Id;
    }

    private static DateOnly Day(string written, EntryGround ground, ICollection<Finding> findings)
    {
        if (written.Trim().Length == 0)
        {
            return ground.Today;
        }

        if (PeriodText.Read(written) is not { } day || day.From != day.To || day.To > ground.Today)
        {
            findings.Add(EntryFindings.UnclearDay.At(null, new($"”{Shown.Of(written)}” är ingen dag som kan vara rapportdag.", $"“{Shown.Of(written)}” is not a day that can be the day of reporting.")));
            return ground.Today;
        }

        return day.To;
    }
}
