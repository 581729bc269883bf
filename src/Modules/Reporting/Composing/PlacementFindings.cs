using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Checking;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Composing;

/// <summary>What of a region's wishes for the sections of a report could not be met, and what it has replaced.</summary>
internal static class PlacementFindings
{
    /// <summary>The findings, in the order of the file and then of the code.</summary>
    /// <param name="order">The report.</param>
    /// <param name="own">The region's own sections in it.</param>
    /// <param name="ids">The sections of its template.</param>
    /// <param name="placed">The sections that can be ordered.</param>
    /// <param name="anywhere">The sections of all templates.</param>
    public static IEnumerable<Finding> Of(ReportOrder order, OwnPart[] own, IReadOnlySet<string> ids, IReadOnlyCollection<string> placed, IReadOnlySet<string> anywhere)
    {
        foreach (var wanted in (order.Occasion?.Rule.Sections ?? []).Where(wanted => !placed.Contains(wanted, StringComparer.Ordinal)))
        {
            yield return Unknown(wanted, placed, new($"Regeln {order.Address.Report} ordnar avsnittet ”{Shown.Of(wanted)}”", $"The rule {order.Address.Report} orders the section “{Shown.Of(wanted)}”"), new("Det hoppas över.", "It is passed over."));
        }

        foreach (var part in own)
        {
            if (part.Wish is not { } wish)
            {
                continue;
            }

            var name = new Text($"”{part.Heading.Swedish}” ({part.Name})", $"“{part.Heading.In(Language.English)}” ({part.Name})");
            if (part.InsteadOf is not null && ids.Contains(wish))
            {
                yield return ReportFindings.SectionIsReplaced.At(new(wish), new($"{name.Swedish} står i stället för det som räknas ut i ”{wish}”.", $"{name.English} stands instead of what is worked out in “{wish}”."));
            }
            else if (!ids.Contains(wish) && !(part.IsOfCode && anywhere.Contains(wish)))
            {
                yield return Unknown(wish, ids, part.After is not null
                    ? new($"{name.Swedish} ska stå efter avsnittet ”{Shown.Of(wish)}”", $"{name.English} is to stand after the section “{Shown.Of(wish)}”")
                    : new($"{name.Swedish} ska stå i stället för avsnittet ”{Shown.Of(wish)}”", $"{name.English} is to stand instead of the section “{Shown.Of(wish)}”"), new("Texten står sist.", "The text stands last."));
            }
        }
    }

    private static Finding Unknown(string written, IEnumerable<string> known, Text said, Text done) => ReportFindings.SectionIsUnknown.At(
        null,
        new($"{said.Swedish}, men rapporten har inget sådant. {done.Swedish}", $"{said.English}, but the report has none such. {done.English}"),
        Suggestion.Remedy(written, [.. known]));
}
