using Microsoft.EntityFrameworkCore;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Regions.History;

internal sealed class PluginHistoryModel : IEntityModel
{
    public void AddTo(ModelBuilder model) => model.Entity<PluginHistoryRow>(row =>
    {
        row.ToTable("regions_plugin_history");
        row.HasKey(entry => entry.Id);
        row.Property(entry => entry.Id).ValueGeneratedNever();
        row.HasIndex(entry => new { entry.PluginId, entry.SeenAtUtc });
    });
}
