using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Crosswalking;

/// <summary>The pairs of a crosswalk as a form sends them.</summary>
internal static class PostedPairs
{
    /// <summary>What the field of a row is called on the form.</summary>
    public static string NameOf(int row, string field) => string.Create(CultureInfo.InvariantCulture, $"{row}/{field}");

    /// <summary>The pairs on the form. What has changed gets a new author and date; what the form does not show stays.</summary>
    /// <param name="form">The form.</param>
    /// <param name="stored">The pairs that the form was made from, by row.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="today">The day.</param>
    public static ImmutableArray<CrosswalkPair> In(IFormCollection form, ImmutableArray<CrosswalkPair> stored, string by, DateOnly today)
    {
        var pairs = ImmutableArray.CreateBuilder<CrosswalkPair>();
        for (var row = 0; form.ContainsKey(NameOf(row, "relation")); row++)
        {
            if (form["do"] == $"remove:{row.ToString(CultureInfo.InvariantCulture)}")
            {
                continue;
            }

            var before = row < stored.Length ? stored[row] : null;
            var pair = Pair(form, row, before);
            if (before is null && pair is { From: null, To: null } && pair.Rationale.Swedish.Length == 0)
            {
                // The empty row at the end.
                continue;
            }

            pairs.Add(pair == before ? pair : pair with { Author = by, On = today });
        }

        return pairs.ToImmutable();
    }

    private static CrosswalkPair Pair(IFormCollection form, int row, CrosswalkPair? before)
    {
        var read = (before ?? new CrosswalkPair { Rationale = new Text(string.Empty) }) with
        {
            From = Value("from"),
            To = Value("to"),
            Relation = Word<SkosRelation>("relation"),
            Confidence = Word<Confidence>("confidence"),
            Status = Word<PairStatus>("status"),
        };
        var rationale = new Text(Value("rationale.sv") ?? string.Empty, Value("rationale.en"));
        return read.Rationale == rationale ? read : read with { Rationale = rationale };

        string? Value(string field) => form[NameOf(row, field)].ToString().Trim() is { Length: > 0 } value ? value.ReplaceLineEndings("\n") : null;

        T Word<T>(string field)
            where T : struct, Enum => Words.TryParse<T>(Value(field) ?? string.Empty, out var word) ? word : default;
    }
}
