using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Tables;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;
using static PatientSafety.Plugins.Importing.Drafting.DraftLines;

namespace PatientSafety.Plugins.Importing.Drafting;

/// <summary>Writes a draft as <c>plan.yaml</c>, with a comment at each place that a person has to settle.</summary>
internal static class PlanText
{
    public static string Of(Draft draft)
    {
        var lines = new DraftLines();
        lines.Comment(0, $"Utkast gjort ur ”{draft.Document.FileName}”.")
            .Comment(0, "Det som dokumentet inte säger är null. Där det står ATT AVGÖRA behöver en människa ta ställning: rätta värdet under och ta bort kommentaren.")
            .Comment(0, "Granska sedan med: patientsafety plugin check <mappen>")
            .Blank()
            .Raw("region:");
        Doubts(lines, 2, draft, "region");
        lines.Pair(2, "id", Scalar(draft.RegionId)).Pair(2, "name", Scalar(draft.RegionName)).Pair(2, "countyCode", Scalar(null)).Blank();
        Doubts(lines, 0, draft, "statuses");
        if (draft.Statuses.Length > 0)
        {
            lines.Pair(0, "statuses", List(draft.Statuses.Select(status => Map(
                ("id", Scalar(status.Id)), ("name", Scalar(status.Word)), ("core", Plain(Words.Of(status.Core))), ("attestation", Plain(Words.Of(Attestation.OurPlacement)))))));
            lines.Blank();
        }

        lines.Raw("plans:").Pair(4, "id", Scalar(draft.PlanId), beginsItem: true);
        Doubts(lines, 4, draft, "title");
        lines.Pair(4, "title", Scalar(draft.Title));
        Doubts(lines, 4, draft, "follows");
        lines.Pair(4, "follows", Scalar(new EditionReference(draft.Edition.Edition.Id, draft.Edition.Edition.Version).ToString()));
        Period(lines, draft);
        Doubts(lines, 4, draft, "reference");
        lines.Pair(4, "source", Map(("document", Scalar(draft.Title)), ("reference", Scalar(draft.Facts.References.FirstOrDefault()?.Value))));
        if (draft.Activities.IsEmpty)
        {
            Doubts(lines, 4, draft, "activities");
            lines.Pair(4, "sourceComplete", Plain("false"));
        }

        lines.Pair(4, "note", Scalar($"Utkast gjort ur filen {draft.Document.FileName}. Platser som ”rad 12” gäller den filen."));
        Doubts(lines, 4, draft, "adopted");
        Adoption(lines, draft);
        LeftAside(lines, draft);
        lines.Blank();
        if (draft.Activities.IsEmpty)
        {
            lines.Pair(4, "activities", List());
        }
        else
        {
            lines.Raw("    activities:");
            foreach (var activity in draft.Activities)
            {
                Activity(lines, activity);
            }
        }

        return lines.ToString();
    }

    private static void Period(DraftLines lines, Draft draft)
    {
        Doubts(lines, 4, draft, "period");
        if (draft.Facts.Periods is not [var found, ..])
        {
            lines.Pair(4, "period", Scalar(null));
            return;
        }

        lines.Comment(4, $"Perioden står på {found.Quoted.Swedish}. Dokumentet anger åren, och utkastet räknar med hela år.");
        lines.Pair(4, "period", PeriodOf(found.Value));
    }

    private static void Adoption(DraftLines lines, Draft draft)
    {
        if (draft.Facts is not { Adopted: { } adopted, Form: { } form })
        {
            lines.Pair(4, "adopted", Scalar(null));
            return;
        }

        lines.Pair(4, "adopted", Map(
            ("on", Plain(Day(adopted.Value))),
            ("by", Scalar(null)),
            ("form", Plain(Words.Of(form.Value))),
            ("reference", Scalar(draft.Facts.References.FirstOrDefault()?.Value)),
            ("source", Map(("section", Scalar(adopted.Place.Swedish)))),
            ("attestation", Plain(Words.Of(Attestation.OurPlacement))),
            ("note", Scalar("Dagen står i dokumentet. Slaget av beslut är gissat när utkastet gjordes."))));
    }

    private static void LeftAside(DraftLines lines, Draft draft)
    {
        foreach (var aside in draft.LeftAside)
        {
            lines.ToSettle(4, $"{aside.Place.Swedish}: ”{CleanText.Short(aside.Title)}” står i en lista men inte under något område. Det är inte överfört som en aktivitet.");
        }
    }

    private static void Activity(DraftLines lines, DraftActivity activity)
    {
        var found = activity.Found;
        var area = found.Area;
        lines.Pair(8, "id", Scalar(activity.Id), beginsItem: true);
        Pair("number", found.Number is { } number ? Plain(number.ToString(CultureInfo.InvariantCulture)) : Scalar(null));
        Pair("title", Scalar(found.Title));
        Pair("areas", area switch
        {
            null => List(),
            { IsCertain: true } => List(Scalar(area.AreaId)),
            _ => List(Map(
                ("area", Scalar(area.AreaId)),
                ("attestation", Plain(Words.Of(Attestation.OurPlacement))),
                ("note", Scalar($"Dokumentet skriver ”{area.Written}”, {area.Place.Swedish}.")))),
        });
        Pair("rationale", Scalar(found.Rationale));
        Pair("owner", Scalar(found.Owner));
        Pair("timePlan", found.TimePlan is { } span ? PeriodOf(span) : Scalar(null));
        Pair("status", Scalar(activity.StatusId));
        Pair("source", Map(("heading", area is null ? null : Scalar(area.Written)), ("section", Scalar(found.Place.Swedish))));
        if (found.RationalePlace is { } place)
        {
            lines.Pair(8, "note", Scalar($"Motivet är återgivet ordagrant ur dokumentet, {place.Swedish}."));
        }

        lines.Blank();

        void Pair(string key, YamlNode value)
        {
            foreach (var doubt in found.Doubts.Where(doubt => doubt.Key == key))
            {
                lines.ToSettle(8, $"({found.Place.Swedish}) {doubt.Sentence.Swedish}");
            }

            lines.Pair(8, key, value);
        }
    }

    private static void Doubts(DraftLines lines, int indent, Draft draft, string key)
    {
        foreach (var doubt in draft.Doubts.Where(doubt => doubt.Key == key))
        {
            lines.ToSettle(indent, doubt.Sentence.Swedish);
        }
    }

    private static YamlMap PeriodOf(Period period) => Map(("from", Plain(Day(period.From))), ("to", Plain(Day(period.To))));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
