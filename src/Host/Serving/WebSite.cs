using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using PatientSafety.Host.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.Json;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Host.Serving;

/// <summary>What the web site is made of, and the order in which a request meets it.</summary>
internal static class WebSite
{
    public static IServiceCollection AddWebSite(this IServiceCollection services, IReadOnlyList<IModule> modules)
    {
        foreach (var module in modules)
        {
            services.AddSingleton(new PageAssembly(module.GetType().Assembly));
        }

        services.AddScoped<Speech>();
        services.AddSingleton<ContentVersion>();
        services.AddRazorComponents();

        // The keys that protect forms are read when a form first needs them, not on the way to the first page.
        services.Remove(services.Single(service => service.ImplementationType?.Name == "DataProtectionHostedService"));

        // They lie in the data folder, so that a form that was open when the site started again can still be sent.
        services.AddDataProtection().SetApplicationName("PatientSafety");
        services.AddOptions<KeyManagementOptions>().Configure<DataFolder, ILoggerFactory>(
            (keys, folder, log) => keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder.Keys), log));
        // Otherwise å, ä and ö become entities, and pages longer than they need be.
        services.AddWebEncoders(encoders => encoders.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.ConfigureHttpJsonOptions(json => JsonText.Configure(json.SerializerOptions));
        services.AddProblemDetails(options => options.CustomizeProblemDetails = ProblemPages.Explain);
        services.AddOpenApi("v1");
        services.AddHealthChecks();
        services.AddStorageOfSite();
        services.AddPageCache();
        return services;
    }

    public static void UseWebSite(this WebApplication app, IReadOnlyList<IModule> modules)
    {
        app.UseHeadAsGet();
        app.UseLanguageInPath();
        app.UseProblemPages();
        app.UseSpeech();
        app.UseRouting();
        app.UseAntiforgery();
        app.UsePageCache();

        app.MapStaticAssets();
        app.MapHealth();
        app.MapOpenApi();
        var api = app.MapGroup("/api/v1").CacheByContent();
        foreach (var module in modules)
        {
            module.MapApi(api);
        }

        app.MapRazorComponents<App>()
            .AddAdditionalAssemblies([.. modules.Select(module => module.GetType().Assembly)])
            .WithStaticAssets()
            .CacheByContent();
        app.UseSwaggerUI(page =>
        {
            page.RoutePrefix = "openapi";
            page.SwaggerEndpoint("v1.json", "v1");
        });
    }
}
