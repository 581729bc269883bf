using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.Organising.Browsing;
using PatientSafety.FollowUp.Organising.Importing;
using PatientSafety.FollowUp.Organising.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Organising;

/// <summary>What the organisation is made of.</summary>
internal static class OrganisingRegistration
{
    public static void AddOrganisations(this IServiceCollection services)
    {
        services.AddSingleton<IEntityModel, OrganisationTables>();
        services.AddSingleton<Organisations>();
        services.AddSingleton<IOrganisations>(provider => provider.GetRequiredService<Organisations>());
        services.AddSingleton<OrganisationWriting>();
        services.AddSingleton<OrganisationImport>();
        services.AddSingleton<IRegionRecords, OrganisationRecords>();
        services.AddSingleton<IRegionPages, PagesOfOrganisation>();
    }
}
