using PatientSafety.ChangeOver.Choosing;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.ChangeOver.Rewriting;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Drafting;

/// <summary>Makes a draft of a region's plugin in which one plan has changed over.</summary>
internal sealed class Drafts(IPluginFolders folders, IRegions regions, TimeProvider time)
{
    /// <summary>Makes the draft, or says why not. Where it refuses, nothing is left behind.</summary>
    public DraftOutcome Make(PlanSource source, string place, ChangePlan plan, Choices choices)
    {
        lock (Folder.Turn)
        {
            var bytes = File.ReadAllBytes(Path.Combine(source.Path, FormerPlans.PlanFile));
            if (FormerPlans.HashOf(bytes) != source.Plugin.ContentHash)
            {
                return DraftOutcome.Refused(new(
                    "Planfilen ändrades medan utkastet gjordes. Inget är skrivet; försök igen.",
                    "The plan file was altered while the draft was made. Nothing has been written; try again."));
            }

            var changed = DraftText.Rewritten(bytes, text => PlanRewriting.Of(text, plan, Chosen(plan, choices)));
            var made = Folder.Beside(place);
            try
            {
                Folder.Copy(source.Path, made);
                var number = FormerPlans.Newest(made) + 1;
                var record = new ChangeRecord(
                    plan.Impact.Region.Id, plan.Impact.Plan.Id, plan.Impact.Step.From.Id, Target(plan), time.GetUtcNow(), choices,
                    FormerPlans.HashOf(bytes), FormerPlans.HashOf(changed));
                Folder.Write(FormerPlans.Record(made, number), record.Text());
                File.WriteAllBytes(FormerPlans.Plan(made, number), bytes);
                File.WriteAllBytes(Path.Combine(made, FormerPlans.PlanFile), changed);
                Folder.Write(Path.Combine(made, DraftPlaces.MarkFile), DraftPlaces.Mark(plan.Impact.Region.Id));
                DraftText.Renumber(made, regions.PluginOf(plan.Impact.Region.Id)?.Version, plan.Impact.Step.To.Id);
                var found = folders.Check(made);
                if (found.Status != PluginStatus.Active)
                {
                    return DraftOutcome.Refused(new(
                        $"Utkastet skulle inte gå att använda: {found.Reason.Swedish} Inget är skrivet.",
                        $"The draft could not be used: {found.Reason.In(Language.English)} Nothing has been written."), found.Findings);
                }

                Folder.Settle(made, place);
                return new DraftOutcome(true, [Done(plan, place)], found.Findings);
            }
            finally
            {
                if (Directory.Exists(made))
                {
                    Directory.Delete(made, recursive: true);
                }
            }
        }
    }

    private Text Chosen(ChangePlan plan, Choices choices)
    {
        var day = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        return new(
            $"Valt av {choices.By} den {Dates.Day(day, Language.Swedish)} vid bytet från {plan.Impact.Step.From.Id}.",
            $"Chosen by {choices.By} on {Dates.Day(day, Language.English)} in the change from {plan.Impact.Step.From.Id}.");
    }

    private static string Target(ChangePlan plan) => new EditionReference(plan.Impact.Step.To.Id, plan.Impact.Step.To.Version).ToString();

    private static Text Done(ChangePlan plan, string place) => new(
        $"Ett utkast där planen följer {Target(plan)} ligger i {place}. Planen i bruk är orörd. Utkastet tas i bruk med plugin install och mappen.",
        $"A draft in which the plan follows {Target(plan)} is in {place}. The plan in use is as it was. The draft comes into use with plugin install and the folder.");
}
