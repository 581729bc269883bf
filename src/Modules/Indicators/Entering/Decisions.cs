using System.Collections.Immutable;
using PatientSafety.Indicators.Storage;

namespace PatientSafety.Indicators.Entering;

/// <summary>Holds values that somebody wants to record against those that stand there. No sentence repeats a number that may be suppressed.</summary>
internal static class Decisions
{
    public static ImmutableArray<Decision> Of(IReadOnlyCollection<ValueEntry> entries, IReadOnlyCollection<IndicatorValueRow> rows)
    {
        var corrected = rows.Select(row => row.Corrects).OfType<long>().ToHashSet();
        var standing = rows.Where(row => !corrected.Contains(row.Number) && !row.IsTakenBack).GroupBy(row => row.Key).ToDictionary(same => same.Key, same => same.Last());
        var taken = new Dictionary<(string, string?, DateOnly, DateOnly, string?), ValueEntry>();
        return [.. entries.Select(Decide)];

        Decision Decide(ValueEntry entry)
        {
            if (taken.TryGetValue(entry.Key, out var former))
            {
                return (former.Value, former.Numerator, former.Denominator, former.Letter) == (entry.Value, entry.Numerator, entry.Denominator, entry.Letter)
                    ? new(entry, DecisionKind.Unchanged)
                    : Refuse(entry, EntryFindings.TwiceInFile.At(null, new("Ett annat värde för samma sak kommer före.", "Another value for the same thing comes before.")));
            }

            taken[entry.Key] = entry;
            var stands = standing.GetValueOrDefault(entry.Key);
            if (entry.Corrects is { } seen && stands?.Number != seen)
            {
                return Refuse(entry, EntryFindings.NothingToCorrect.At(null, new(
                    "Värdet har redan rättats eller tagits tillbaka av någon annan. Ingenting har ändrats.",
                    "The value has already been corrected or taken back by somebody else. Nothing has changed.")));
            }

            return stands switch
            {
                null when entry.IsTakenBack => Refuse(entry, EntryFindings.NothingToCorrect.At(null, new("Inget värde står där.", "No value stands there."))),
                null => new(entry, DecisionKind.New),
                _ when entry.SaysTheSameAs(stands) => new(entry, DecisionKind.Unchanged),
                _ when entry.Reason is null => Refuse(entry, EntryFindings.StandsAlready.At(null, new(
                    FormattableString.Invariant($"Ett annat värde (nummer {stands.Number}, rapporterat {stands.ReportedOn:yyyy-MM-dd}) står redan där."),
                    FormattableString.Invariant($"Another value (number {stands.Number}, reported {stands.ReportedOn:yyyy-MM-dd}) stands there already.")))),
                _ => new(entry, DecisionKind.Correction, stands.Number),
            };
        }
    }

    private static Decision Refuse(ValueEntry entry, Core.Findings.Finding finding) => new(entry, DecisionKind.Refused, Finding: finding);
}
