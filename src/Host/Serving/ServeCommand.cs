using System.CommandLine;
using PatientSafety.Host.Configuration;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Host.Serving;

internal sealed class ServeCommand : Command
{
    public const string Verb = "serve";
    private readonly CommandContext context;
    private readonly WebServer server;

    public ServeCommand(CommandContext context, WebServer server)
        : base(Verb, context.Say("Startar webbplatsen.", "Starts the web site."))
    {
        this.context = context;
        this.server = server;
        Options.Add(UrlsOption(context));
        SetAction((_, stop) => RunAsync(stop));
    }

    public static Option<string> UrlsOption(CommandContext context) => new(GlobalSwitches.Urls)
    {
        Description = context.Say("Adresser att lyssna på, åtskilda med semikolon; annars http://127.0.0.1:5080.", "Addresses to listen on, separated by semicolons; else http://127.0.0.1:5080."),
        HelpName = context.Say("adress", "address"),
    };

    public Task<int> RunAsync(CancellationToken stop) => server.RunAsync(context, stop);
}
