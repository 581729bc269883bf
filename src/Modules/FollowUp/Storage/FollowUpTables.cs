using Microsoft.EntityFrameworkCore;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Storage;

/// <summary>What is kept of follow-up. Entries and decisions are append-only; states, latest, tallies and ages are worked out from them.</summary>
internal sealed class FollowUpTables : IEntityModel
{
    public const string Activities = "followup_activity";
    public const string Assignments = "followup_assignment";
    public const string AssignmentChanges = "followup_assignment_change";
    public const string BreakDowns = "followup_breakdown";
    public const string ActivityActs = "followup_activity_act";
    public const string Entries = "followup_entry";
    public const string Evidence = "followup_evidence";
    public const string SignOffs = "followup_signoff";
    public const string States = "followup_state";
    public const string Latest = "followup_latest";
    public const string Tallies = "followup_tally";
    public const string Ages = "followup_age";
    public const string Books = "followup_book";
    public const string PlanVersions = "followup_plan_version";
    public const string Imports = "followup_import";
    public const string Reminders = "followup_reminder";

    public void AddTo(ModelBuilder model)
    {
        model.Entity<ActivityRow>(row =>
        {
            row.ToTable(Activities).HasKey(activity => activity.Number);
            row.HasIndex(activity => new { activity.RegionId, activity.ActivityId }).IsUnique();
        });
        model.Entity<AssignmentRow>(row =>
        {
            row.ToTable(Assignments).HasKey(assignment => assignment.Number);
            row.HasIndex(assignment => new { assignment.Activity, assignment.Unit, assignment.From }).IsUnique();
            row.HasIndex(assignment => assignment.Top);
            row.HasOne<ActivityRow>().WithMany().HasForeignKey(assignment => assignment.Activity).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<AssignmentChangeRow>(row =>
        {
            row.ToTable(AssignmentChanges).HasKey(change => change.Number);
            row.HasOne<AssignmentRow>().WithMany().HasForeignKey(change => change.Assignment).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<BreakDownRow>(row =>
        {
            row.ToTable(BreakDowns).HasKey(breakDown => breakDown.Number);
            row.HasOne<ActivityRow>().WithMany().HasForeignKey(breakDown => breakDown.Activity).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ActivityActRow>(row =>
        {
            row.ToTable(ActivityActs).HasKey(act => act.Number);
            row.HasOne<ActivityRow>().WithMany().HasForeignKey(act => act.Activity).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<EntryRow>(row =>
        {
            row.ToTable(Entries).HasKey(entry => entry.Number);
            row.Property(entry => entry.Number).ValueGeneratedNever();
            row.HasIndex(entry => entry.Id).IsUnique();
            row.HasIndex(entry => new { entry.Assignment, entry.PeriodTo });
            row.HasOne<AssignmentRow>().WithMany().HasForeignKey(entry => entry.Assignment).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<EvidenceRow>(row =>
        {
            row.ToTable(Evidence).HasKey(evidence => evidence.Number);
            row.HasOne<EntryRow>().WithMany().HasForeignKey(evidence => evidence.Entry).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SignOffRow>(row =>
        {
            row.ToTable(SignOffs).HasKey(signOff => signOff.Number);
            row.HasIndex(signOff => new { signOff.Top, signOff.PeriodTo, signOff.Unit });
        });
        model.Entity<StateRow>().ToTable(States).HasKey(state => new { state.Top, state.PeriodTo, state.Assignment, state.KnownFrom });
        model.Entity<LatestRow>(row =>
        {
            row.ToTable(Latest).HasKey(latest => latest.Assignment);
            row.Property(latest => latest.Assignment).ValueGeneratedNever();
            row.HasIndex(latest => latest.Top);
        });
        model.Entity<TallyRow>().ToTable(Tallies).HasKey(tally => new { tally.Node, tally.PeriodTo, tally.Activity, tally.Day });
        model.Entity<AgeRow>().ToTable(Ages).HasKey(age => new { age.Node, age.Kind, age.Day });
        model.Entity<BookRow>(row =>
        {
            row.ToTable(Books).HasKey(book => book.Top);
            row.Property(book => book.Top).ValueGeneratedNever();
        });
        model.Entity<PlanVersionRow>(row =>
        {
            row.ToTable(PlanVersions).HasKey(version => version.Number);
            row.HasIndex(version => new { version.RegionId, version.ContentHash }).IsUnique();
        });
        model.Entity<ImportRow>(row =>
        {
            row.ToTable(Imports).HasKey(import => import.Number);
            row.HasIndex(import => import.Key).IsUnique();
        });
        model.Entity<ReminderRow>(row =>
        {
            row.ToTable(Reminders).HasKey(reminder => reminder.Number);
            row.HasIndex(reminder => new { reminder.RegionId, reminder.Key });
        });
    }
}
