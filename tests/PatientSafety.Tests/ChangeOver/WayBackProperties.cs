using FsCheck;
using FsCheck.Fluent;
using PatientSafety.ChangeOver.Choosing;
using PatientSafety.ChangeOver.Drafting;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Tests.ChangeOver;

public sealed class WayBackProperties
{
    [Fact]
    public void Change_over_and_back_is_the_identity() =>
        Prop.ForAll(Gen.Choose(1, int.MaxValue - 1).ToArbitrary(), Holds).Check(Tries.Of(120));

    private static bool Holds(int seed)
    {
        using var ground = new Ground(GeneratedPlans.Plan(seed));
        var former = Ground.Bytes(ground.PlanPath);
        var begun = ground.Begin();
        var choices = Read(ground, begun, seed);
        var planned = ChangePlanning.Of(begun.Impact, choices);

        var outcome = ground.Get<ChangingOver>().Make(begun, choices);
        Assert.True(outcome.IsDone, $"{seed}: {string.Join('\n', outcome.Sentences.Select(sentence => sentence.Swedish).Concat(outcome.Findings.Select(finding => finding.ToString())))}\n{File.ReadAllText(ground.PlanPath)}");
        SaysWhatWasPlanned(planned, ground.Drafted());
        Assert.Equal(former, Ground.Bytes(ground.PlanPath));
        Assert.True(ground.Back().IsDone);
        Assert.Equal(former, Ground.Bytes(ground.DraftPlan));
        return true;
    }

    private static Choices Read(Ground ground, BegunChange begun, int seed)
    {
        var written = GeneratedPlans.Choices(seed, begun.Impact);
        var findings = new List<Finding>();
        var choices = ground.Get<ChangingOver>().Choices(
            begun, ground.ChoicesFile($"region: {Ground.Region}\nfrom: alfa\nto: beta\nby: Anna\nchoices:{(written == "[]" ? " " : "\n")}{written}"), findings);
        Assert.True(choices is not null, $"{seed}: {string.Join('\n', findings)}\n{written}");
        return choices;
    }

    /// <summary>The draft, read as any plan is, says what the verdicts said, with each reference's old one.</summary>
    private static void SaysWhatWasPlanned(ChangePlan planned, RegionalPlan drafted)
    {
        Assert.Equal(planned.Activities.Length, drafted.Activities.Length);
        foreach (var (plan, activity) in planned.Activities.Zip(drafted.Activities))
        {
            Assert.Equal(plan.Impact.Activity.Id, activity.Id);
            Assert.Equal(plan.Impact.Activity.Title, activity.Title);
            if (plan.Verdict == PatientSafety.ChangeOver.Impact.Verdict.Stays)
            {
                Assert.Empty(activity.Areas);
                Assert.Equal(plan.Impact.Activity.Areas.Select(area => area.AreaId), activity.Stays!.Areas.Select(area => area.AreaId));
                continue;
            }

            Assert.Equal(
                plan.References.SelectMany(reference => reference.To.Select(area => (area, reference.Impact.AreaId))),
                activity.Areas.Select(area => (area.AreaId, area.Former!.AreaId)));
            Assert.All(activity.Areas, area => Assert.NotEqual(PatientSafety.Core.Attestation.Attested, area.Provenance.Attestation));
        }

        Assert.Equal(
            planned.Statements.SelectMany(statement => statement.Reference.To.Select(area => (area, statement.Impact.Stated.Standing, statement.Impact.Stated.AreaId))),
            drafted.Prioritisation.Stated.Select(stated => (stated.AreaId, stated.Standing, stated.Former!.AreaId)));
    }
}
