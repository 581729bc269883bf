using PatientSafety.ChangeOver.Drafting;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.ChangeOver;

public sealed class DraftTests
{
    private const string Plan = "activities:\n  - { id: a1, title: Ett, areas: [samma] }\n  - { id: a2, title: Två, areas: [bort] }";
    private const string Stays = "- { activity: a2, stays: true }";

    [Fact]
    public void A_draft_holds_all_files_of_the_plugin_and_the_former_plan()
    {
        using var ground = new Ground(Ground.Plan(Plan));
        Assert.True(ground.ChangeOver(Stays).IsDone);

        Assert.Equal("Läs mig.", File.ReadAllText(Path.Combine(ground.Draft, "README.md")));
        Assert.Equal("En bilaga.", File.ReadAllText(Path.Combine(ground.Draft, "bilagor", "bilaga.txt")));
        Assert.Equal(Ground.Bytes(ground.PlanPath), Ground.Bytes(FormerPlans.Plan(ground.Draft, 1)));
        var record = File.ReadAllText(FormerPlans.Record(ground.Draft, 1));
        Assert.Contains("to: beta@1.1.0", record, StringComparison.Ordinal);
        Assert.Contains("by: Anna", record, StringComparison.Ordinal);
        Assert.Contains(DraftPlaces.HashIn(ground.Draft)!, record, StringComparison.Ordinal);
        Assert.Equal([ground.Draft], Directory.EnumerateFileSystemEntries(ground.Data.At("drafts")));
    }

    [Fact]
    public void A_draft_is_another_version_than_the_one_in_use_and_so_is_the_way_back()
    {
        using var ground = new Ground(Ground.Plan(Plan));
        ground.Data.Write($"plugins/{Ground.Region}/plugin.yaml", $"id: {Ground.Region}\nversion: 1.4.2\ncore: \"[1.0,2.0)\"\neditions: [alfa]\n");
        Assert.True(ground.ChangeOver(Stays).IsDone);
        var manifest = Path.Combine(ground.Draft, "plugin.yaml");
        Assert.Equal($"id: {Ground.Region}\nversion: 1.5.0\ncore: \"[1.0,2.0)\"\neditions: [alfa, beta]\n", File.ReadAllText(manifest));

        // In use now, as if it had been installed.
        Directory.Delete(ground.Data.At("plugins", Ground.Region), recursive: true);
        Directory.Move(ground.Draft, ground.Data.At("plugins", Ground.Region));
        ground.Get<IPluginFolders>().Refresh();
        Assert.True(ground.Back().IsDone);
        Assert.Contains("version: 1.6.0\n", File.ReadAllText(manifest), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_choices_nothing_is_left_behind()
    {
        using var ground = new Ground(Ground.Plan(Plan));
        Assert.False(ground.ChangeOver("[]").IsDone);
        Assert.False(Directory.Exists(ground.Data.At("drafts")));
    }

    [Fact]
    public void A_plan_file_that_was_altered_in_between_is_refused_and_nothing_is_left_behind()
    {
        using var ground = new Ground(Ground.Plan(Plan));
        var begun = ground.Begin();
        File.AppendAllText(ground.PlanPath, "okant: sant\n");

        var outcome = ground.Get<ChangingOver>().Make(begun, new("Anna", null, [new("a2", [], true)], []));

        Assert.False(outcome.IsDone);
        Assert.False(Directory.Exists(ground.Draft));
    }

    [Fact]
    public void A_folder_that_is_not_ours_is_not_replaced()
    {
        using var ground = new Ground(Ground.Plan(Plan));
        ground.Data.Write($"drafts/{Ground.Region}/plan.yaml", "eget: arbete\n");

        var problems = new List<Text>();
        Assert.Null(ground.Get<ChangingOver>().Begin(new ChangeQuestion(Ground.Region, "beta", null, null), problems));

        Assert.Contains("är inte ett utkast som produkten har gjort", Assert.Single(problems).Swedish, StringComparison.Ordinal);
        Assert.False(ground.Back().IsDone);
        Assert.Equal("eget: arbete\n", File.ReadAllText(ground.DraftPlan));
    }

    [Fact]
    public void A_plan_does_not_change_to_a_draft_edition()
    {
        using var ground = new Ground(Ground.Plan("activities:\n  - { id: a1, title: Ett, areas: [samma] }"));
        var begun = ground.Begin("delta@draft");
        Assert.Equal("delta", begun.Impact.Step.To.Id);

        Assert.False(ground.Get<ChangingOver>().Make(begun, new("Anna", null, [new("a1", [], true)], [])).IsDone);
        Assert.False(Directory.Exists(ground.Draft));
    }

    [Fact]
    public void What_an_interrupted_move_left_is_put_back()
    {
        using var ground = new Ground(Ground.Plan(Plan));
        Assert.True(ground.ChangeOver(Stays).IsDone);
        var text = Ground.Bytes(ground.DraftPlan);
        Directory.Move(ground.Draft, ground.Data.At("drafts", $".{Ground.Region}.old"));
        Directory.CreateDirectory(ground.Data.At("drafts", $".{Ground.Region}.new"));

        Folder.Mend(ground.Draft);

        Assert.Equal(text, Ground.Bytes(ground.DraftPlan));
        Assert.Equal([ground.Draft], Directory.EnumerateFileSystemEntries(ground.Data.At("drafts")));
    }

    [Fact]
    public void A_plan_edited_since_is_not_taken_back_unless_asked_and_is_kept()
    {
        using var ground = new Ground(Ground.Plan(Plan));
        Assert.True(ground.ChangeOver(Stays).IsDone);
        File.AppendAllText(ground.DraftPlan, "# En ändring\n");
        var edited = Ground.Bytes(ground.DraftPlan);

        Assert.False(ground.Back().IsDone);
        Assert.Equal(edited, Ground.Bytes(ground.DraftPlan));
        Assert.True(ground.Back(force: true).IsDone);
        Assert.Equal(Ground.Bytes(ground.PlanPath), Ground.Bytes(ground.DraftPlan));
        Assert.Equal(edited, Ground.Bytes(Path.Combine(ground.Draft, "former", "edited-001", "plan.yaml")));
    }

    [Fact]
    public void A_change_that_has_come_into_use_can_be_taken_back()
    {
        using var ground = new Ground(Ground.Plan(Plan));
        var former = Ground.Bytes(ground.PlanPath);
        Assert.True(ground.ChangeOver(Stays).IsDone);
        Directory.Delete(Path.GetDirectoryName(ground.PlanPath)!, recursive: true);
        Directory.Move(ground.Draft, Path.GetDirectoryName(ground.PlanPath)!);

        Assert.True(ground.Back().IsDone);

        Assert.Equal(former, Ground.Bytes(ground.DraftPlan));
        Assert.NotEqual(former, Ground.Bytes(ground.PlanPath));
    }

    [Fact]
    public void A_former_file_that_was_tampered_with_is_not_given_back()
    {
        using var ground = new Ground(Ground.Plan(Plan));
        Assert.True(ground.ChangeOver(Stays).IsDone);
        File.AppendAllText(FormerPlans.Plan(ground.Draft, 1), "# smyg\n");
        Assert.False(ground.Back(force: true).IsDone);
    }

    [Fact]
    public void A_plan_that_follows_the_edition_already_has_nothing_to_change()
    {
        using var ground = new Ground(Ground.Plan("activities:\n  - { id: a1, title: Ett, areas: [samma] }", "beta@1.1.0"));
        var problems = new List<Text>();
        Assert.Null(ground.Get<ChangingOver>().Begin(new ChangeQuestion(Ground.Region, "beta", null, null), problems));
        Assert.Contains("följer redan beta", Assert.Single(problems).Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_names_no_version_gets_one_and_nothing_else()
    {
        using var ground = new Ground(Ground.Plan("activities:\n  - { id: a1, title: Ett, areas: [samma] }", "beta"));
        Assert.True(ground.ChangeOver("[]", from: "beta").IsDone);
        Assert.Equal(File.ReadAllText(ground.PlanPath).Replace("follows: beta", "follows: beta@1.1.0", StringComparison.Ordinal), File.ReadAllText(ground.DraftPlan));
        Assert.Null(Assert.Single(Assert.Single(ground.Drafted().Activities).Areas).Former);
    }
}
