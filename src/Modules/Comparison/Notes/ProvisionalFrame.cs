using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.Comparison.Notes;

/// <summary>Whether the frame itself has unconfirmed parts.</summary>
internal static class ProvisionalFrame
{
    public static IEnumerable<Text> In(Compared compared)
    {
        var frame = compared.Frame;
        var sort = frame.Status switch
        {
            EditionStatus.Provisional => new Text("preliminär", "provisional"),
            EditionStatus.Draft => new Text("ett utkast", "a draft"),
            _ => null,
        };
        if (sort is null)
        {
            yield break;
        }

        var areas = frame.Areas.ToArray();
        var unconfirmed = areas.Count(area => area.Provenance.Attestation != Attestation.Attested).ToString(CultureInfo.InvariantCulture);
        var all = areas.Length.ToString(CultureInfo.InvariantCulture);
        yield return new Text(
            $"Ramen {frame.Id} är {sort.Swedish}: {unconfirmed} av {all} områden är obekräftade.",
            $"The frame {frame.Id} is {sort.English}: {unconfirmed} of {all} areas are unconfirmed.");
    }
}
