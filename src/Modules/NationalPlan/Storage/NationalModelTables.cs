using Microsoft.EntityFrameworkCore;
using PatientSafety.Platform.Storage;

namespace PatientSafety.NationalPlan.Storage;

internal sealed class NationalModelTables : IEntityModel
{
    public const string Drafts = "national_draft";
    public const string Publications = "national_publication";
    public const string Crosswalks = "national_crosswalk";

    public void AddTo(ModelBuilder model)
    {
        model.Entity<NationalDraftRow>(row =>
        {
            row.ToTable(Drafts);
            row.HasKey(draft => draft.EditionId);
            row.Property(draft => draft.Revision).IsConcurrencyToken();
        });
        model.Entity<NationalPublicationRow>(row =>
        {
            row.ToTable(Publications);
            row.HasKey(publication => publication.Id);
            row.Property(publication => publication.Id).ValueGeneratedNever();
            row.HasIndex(publication => new { publication.EditionId, publication.Version }).IsUnique();
        });
        model.Entity<NationalCrosswalkRow>(row =>
        {
            row.ToTable(Crosswalks);
            row.HasKey(crosswalk => crosswalk.Id);
            row.Property(crosswalk => crosswalk.Id).ValueGeneratedNever();
            row.HasIndex(crosswalk => new { crosswalk.CrosswalkId, crosswalk.Revision }).IsUnique();
        });
    }
}
