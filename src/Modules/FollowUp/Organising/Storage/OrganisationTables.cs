using Microsoft.EntityFrameworkCore;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Organising.Storage;

internal sealed class OrganisationTables : IEntityModel
{
    public const string Regions = "followup_region";
    public const string Units = "followup_unit";
    public const string Versions = "followup_unit_version";
    public const string Changes = "followup_unit_change";

    public void AddTo(ModelBuilder model)
    {
        model.Entity<FollowUpRegionRow>(row =>
        {
            row.ToTable(Regions);
            row.HasKey(region => region.Number);
            row.HasIndex(region => region.RegionId).IsUnique();
        });
        model.Entity<FollowUpUnitRow>(row =>
        {
            row.ToTable(Units);
            row.HasKey(unit => unit.Number);
            row.Property(unit => unit.Number).ValueGeneratedNever();
            // By its name it is taken for the key first, and then for something that may be left out.
            row.Property(unit => unit.Id).IsRequired();
            row.HasIndex(unit => new { unit.RegionId, unit.Id }).IsUnique();
        });
        model.Entity<FollowUpUnitVersionRow>(row =>
        {
            row.ToTable(Versions);
            row.HasKey(version => new { version.Unit, version.From });
            row.HasOne<FollowUpUnitRow>().WithMany().HasForeignKey(version => version.Unit).OnDelete(DeleteBehavior.Restrict);
            row.HasOne<FollowUpUnitRow>().WithMany().HasForeignKey(version => version.Parent).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<FollowUpUnitChangeRow>(row =>
        {
            row.ToTable(Changes);
            row.HasKey(change => change.Number);
            row.HasIndex(change => change.RegionId);
        });
    }
}
