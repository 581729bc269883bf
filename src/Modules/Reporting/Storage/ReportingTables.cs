using Microsoft.EntityFrameworkCore;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Reporting.Storage;

internal sealed class ReportingTables : IEntityModel
{
    public const string Texts = "reporting_text";
    public const string Frozen = "reporting_frozen";
    public const string Rendered = "reporting_rendered";
    public const string Approvals = "reporting_approval";

    public void AddTo(ModelBuilder model)
    {
        model.Entity<ReportTextRow>(row =>
        {
            row.ToTable(Texts).HasKey(text => text.Number);
            row.Property(text => text.Number).ValueGeneratedOnAdd();
            row.HasIndex(text => new { text.Report, text.Section, text.Language, text.Follows }).IsUnique();
        });
        model.Entity<FrozenReportRow>(row =>
        {
            row.ToTable(Frozen).HasKey(report => report.Number);

            // Of two who freeze the same report at once one is the first.
            row.HasIndex(report => new { report.Place, report.Report, report.Period, report.Unit, report.Language, report.Version }).IsUnique();
        });
        model.Entity<RenderedReportRow>(row =>
        {
            row.ToTable(Rendered).HasKey(rendered => new { rendered.Number, rendered.Format });
            row.HasOne<FrozenReportRow>().WithMany().HasForeignKey(rendered => rendered.Number).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ApprovalRow>(row =>
        {
            row.ToTable(Approvals).HasKey(approval => approval.Number);
            row.Property(approval => approval.Number).ValueGeneratedOnAdd();
            row.HasOne<FrozenReportRow>().WithMany().HasForeignKey(approval => approval.Report).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
