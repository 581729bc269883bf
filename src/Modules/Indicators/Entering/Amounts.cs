using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Wording;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Indicators.Entering;

/// <summary>Reads how much somebody wrote, on an indicator's scale.</summary>
internal static class Amounts
{
    public static Amount? Read(WrittenValue written, Indicator indicator, ICollection<Finding> findings)
    {
        var before = findings.Count;
        var scale = indicator.Scale;
        var numerator = Number(written.Numerator, findings);
        var denominator = Number(written.Denominator, findings);
        var letter = scale.Kind == ScaleKind.Letters ? Letter(written.Value, findings) : null;
        var value = scale.Kind == ScaleKind.Letters ? null : Number(written.Value, findings);
        if (findings.Count > before)
        {
            return null;
        }

        if (numerator is not null)
        {
            value = Whole(scale, value, numerator.Value, denominator, findings);
        }
        else if (scale.IsQuotient && denominator is not null)
        {
            Wrong(findings, new("Täljaren saknas.", "The numerator is missing."));
        }
        else if (value is null && letter is null)
        {
            Wrong(findings, new("Värdet saknas.", "The value is missing."));
        }

        if (denominator < 0)
        {
            Off(findings, scale, denominator.Value);
        }

        if (findings.Count == before && Measure(scale, value, numerator, denominator) is { } measure && !scale.Holds(measure))
        {
            Off(findings, scale, measure);
        }

        if (findings.Count == before && NeedsSize(indicator, numerator, denominator))
        {
            findings.Add(EntryFindings.SizeIsNeeded.At(null, new("Nämnaren saknas, och indikatorn skyddar små tal.", "The denominator is missing, and the indicator suppresses small numbers.")));
        }

        return findings.Count > before ? null : new Amount(value, numerator, denominator, letter);
    }

    /// <summary>A value beside its numerator and denominator says nothing new, but may contradict them. It is not kept.</summary>
    private static decimal? Whole(IndicatorScale scale, decimal? value, decimal numerator, decimal? denominator, ICollection<Finding> findings)
    {
        const decimal Rounding = 0.006m;
        if (!scale.IsQuotient)
        {
            Wrong(findings, new("En täljare hör inte till indikatorns skala.", "A numerator does not go with the indicator’s scale."));
        }
        else if (denominator is null)
        {
            Wrong(findings, new("Nämnaren saknas.", "The denominator is missing."));
        }
        else if (denominator <= 0 || numerator < 0)
        {
            Wrong(findings, new("Nämnaren ska vara större än noll, och täljaren inte mindre än noll.", "The denominator has to be more than nought, and the numerator not less."));
        }
        else if (value is { } given && Math.Abs(scale.Quotient(numerator, denominator.Value) - given) > Rounding * Math.Max(1, Math.Abs(given)))
        {
            Wrong(findings, new("Värdet stämmer inte med täljaren och nämnaren.", "The value does not agree with the numerator and the denominator."));
        }

        return null;
    }

    private static bool NeedsSize(Indicator indicator, decimal? numerator, decimal? denominator) => indicator.SmallNumbers is { } few
        && ((few.LeastDenominator is not null && denominator is null) || (few.LeastCount is not null && indicator.Scale.IsQuotient && numerator is null));

    private static decimal? Measure(IndicatorScale scale, decimal? value, decimal? numerator, decimal? denominator) =>
        numerator is not null && denominator > 0 ? scale.Quotient(numerator.Value, denominator.Value) : value;

    private static decimal? Number(string written, ICollection<Finding> findings)
    {
        if (written.Trim().Length == 0)
        {
            return null;
        }

        var number = NumberText.Read(written);
        if (number is null)
        {
            findings.Add(EntryFindings.NotANumber.At(null, new($"”{Shown.Of(written)}” är inget tal.", $"“{Shown.Of(written)}” is not a number.")));
        }

        return number;
    }

    private static string? Letter(string written, ICollection<Finding> findings)
    {
        var text = written.Trim().ToUpperInvariant();
        if (text.Length == 0)
        {
            return null;
        }

        if (text is [var letter] && IndicatorScale.StepOf(letter) is not null)
        {
            return text;
        }

        findings.Add(EntryFindings.OffTheScale.At(null, new($"”{Shown.Of(written)}” är ingen bokstav A–E.", $"“{Shown.Of(written)}” is not a letter A–E."), new("Skriv en bokstav, A till E.", "Write a letter, A to E.")));
        return null;
    }

    private static void Wrong(ICollection<Finding> findings, Text sentence) => findings.Add(EntryFindings.WrongParts.At(null, sentence));

    private static void Off(ICollection<Finding> findings, IndicatorScale scale, decimal measure) => findings.Add(EntryFindings.OffTheScale.At(
        null,
        new($"{Measures.Plain(measure, Language.Swedish)} ligger utanför skalan.", $"{Measures.Plain(measure, Language.English)} lies outside the scale."),
        scale.Kind == ScaleKind.Share
            ? new("En andel skrivs som 95 % eller 0,95, och täljaren är inte större än nämnaren.", "A share is written as 95 % or 0.95, and the numerator is not more than the denominator.")
            : new("Värdet får inte vara mindre än noll.", "The value must not be less than nought.")));
}
