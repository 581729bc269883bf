namespace PatientSafety.Platform.Contracts;

/// <summary>The organisations of the owners: who reports to whom.</summary>
public interface IOrganisations
{
    /// <summary>An owner's organisation. Where nothing has been recorded it has only its top.</summary>
    /// <param name="regionId">The owner.</param>
    /// <returns>The organisation, or null where no active region has that id.</returns>
    Organisation? Of(string regionId);
}
