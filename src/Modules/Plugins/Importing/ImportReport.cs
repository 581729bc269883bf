using System.Globalization;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;
using PatientSafety.Plugins.Importing.Drafting;

namespace PatientSafety.Plugins.Importing;

/// <summary>Tells a person what was found in a document and what there is to settle.</summary>
internal static class ImportReport
{
    public static void Write(CommandContext context, Draft draft, string folder, IReadOnlyCollection<Finding> findings)
    {
        if (draft.Activities.Length > 0)
        {
            TableWriter.Write(
                Table.Of(
                    draft.Activities,
                    (context.Say("Nr", "No."), activity => activity.Found.Number?.ToString(CultureInfo.InvariantCulture) ?? "–"),
                    (context.Say("Aktivitet", "Activity"), activity => activity.Found.Title),
                    (context.Say("Område", "Area"), activity => activity.Found.Area is { } area ? $"{area.Name}{(area.IsCertain ? string.Empty : " ?")}" : "?"),
                    (context.Say("Plats", "Place"), activity => context.Say(activity.Found.Place)),
                    (context.Say("Att avgöra", "To settle"), activity => activity.Found.Doubts.Length.ToString(CultureInfo.InvariantCulture))),
                context.Results);
        }

        Line(context, "Titel", "Title", draft.Title);
        Line(context, "Region", "Region", draft.RegionName ?? "?");
        Line(context, "Utgåva", "Edition", $"{draft.Edition.Edition.Id}{(draft.Edition.IsGiven ? string.Empty : " ?")}");
        Line(context, "Period", "Period", context.Say(Labels.Of(draft.Facts.Periods.FirstOrDefault()?.Value)));
        Line(context, "Beslutad", "Adopted", draft.Facts.Adopted is { } adopted ? Dates.Day(adopted.Value, context.Language) : context.Say("okänt", "not known"));
        Line(context, "Diarienummer", "Reference", draft.Facts.References.FirstOrDefault()?.Value ?? context.Say("okänt", "not known"));
        context.Results.WriteLine();
        if (draft.Activities.IsEmpty)
        {
            context.Results.WriteLine(context.Say(
                "Inga numrerade aktiviteter hittades. Utkastet har bara det som dokumentet säger om sig självt.",
                "No numbered activities were found. The draft has only what the document says of itself."));
        }

        foreach (var remark in draft.Remarks)
        {
            context.Results.WriteLine(context.Say(remark));
        }

        if (draft.LeftAside.Length > 0)
        {
            context.Results.WriteLine(context.Say(
                $"Rader i listor utanför områdena, som inte är överförda: {draft.LeftAside.Length}. De står som kommentarer i utkastet.",
                $"Lines of lists outside the areas, which were not taken over: {draft.LeftAside.Length}. They stand as comments in the draft."));
        }

        context.Results.WriteLine(context.Say(
            $"Hittade aktiviteter: {draft.Activities.Length}. Att avgöra: {draft.ToSettle + draft.LeftAside.Length}. Granskningen: {FindingsText.Counted(context, findings)}.",
            $"Activities found: {draft.Activities.Length}. To settle: {draft.ToSettle + draft.LeftAside.Length}. The check: {FindingsText.Counted(context, findings)}."));
        context.Results.WriteLine(context.Say(
            $"Utkastet ligger i {folder}. Sök efter ”ATT AVGÖRA” i plan.yaml.",
            $"The draft is in {folder}. Search for “ATT AVGÖRA” (to settle) in plan.yaml."));
    }

    private static void Line(CommandContext context, string swedish, string english, string value) =>
        context.Results.WriteLine($"{context.Say(swedish, english),-13} {value}");
}
