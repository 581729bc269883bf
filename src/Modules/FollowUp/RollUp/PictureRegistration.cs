using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.RollUp.Browsing;
using PatientSafety.Platform.Pages;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>What pictures are made of.</summary>
internal static class PictureRegistration
{
    public static void AddPictures(this IServiceCollection services)
    {
        services.AddSingleton<Pictures>();
        services.AddSingleton<Ground>();
        services.AddSingleton<Standings>();
        services.AddSingleton<EntriesBehind>();
        services.AddSingleton<Overviews>();
        services.AddSingleton<IRegionLinks, LinksOfFollowUp>();
        services.AddSingleton<IRegionPages, PagesOfFollowUp>();
    }
}
