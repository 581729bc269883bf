using Microsoft.EntityFrameworkCore;

namespace PatientSafety.Platform.Storage;

/// <summary>What a module keeps in the database. Its entity types are internal to it, and its tables carry its prefix.</summary>
public interface IEntityModel
{
    void AddTo(ModelBuilder model);
}
