using Microsoft.EntityFrameworkCore;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Indicators.Storage;

internal sealed class IndicatorTables : IEntityModel
{
    public const string Values = "indicator_value";

    public void AddTo(ModelBuilder model) => model.Entity<IndicatorValueRow>(row =>
    {
        row.ToTable(Values);
        row.HasKey(value => value.Number);
        row.Property(value => value.Number).ValueGeneratedOnAdd();
        row.HasIndex(value => value.Id).IsUnique();
        // A value is corrected once; whoever comes second corrects the correction.
        row.HasIndex(value => value.Corrects).IsUnique();
        row.HasIndex(value => new { value.RegionId, value.IndicatorId, value.UnitId, value.PeriodTo });
    });
}
