using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.ChangeOver.Drafting;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver.Browsing;

internal sealed class RegionChangeBackCommand : Command
{
    public RegionChangeBackCommand(CommandContext context)
        : base("change-back", context.Say("Tar tillbaka det senaste bytet av utgåva: den tidigare planfilen, byte för byte.", "Takes the newest change of edition back: the former plan file, byte for byte."))
    {
        var region = RegionChangeOverCommand.RegionArgument(context);
        var draft = RegionChangeOverCommand.DraftOption(context);
        var force = new Option<bool>("--force") { Description = context.Say("Även om planfilen har ändrats sedan bytet; den ändrade filen sparas.", "Even where the plan file has been altered since; the altered file is kept.") };
        Arguments.Add(region);
        Options.Add(draft);
        Options.Add(force);
        SetAction(parsed =>
        {
            var id = parsed.GetRequiredValue(region);
            var regions = context.Services.GetRequiredService<IRegions>();
            if (regions.Find(id) is null)
            {
                return context.Unknown(new($"Regionen ”{id}” finns inte eller är inte i bruk.", $"There is no region “{id}” in use."), id, regions.Active.Select(known => known.Region.Id));
            }

            var place = context.Services.GetRequiredService<DraftPlaces>().PlaceOf(id, parsed.GetValue(draft));
            var outcome = context.Services.GetRequiredService<WayBack>().Take(id, place, parsed.GetValue(force));
            RegionChangeOverCommand.Write(context, outcome.Findings);
            foreach (var sentence in outcome.Sentences)
            {
                (outcome.IsDone ? context.Results : context.Messages).WriteLine(context.Say(sentence));
            }

            return outcome.IsDone ? ExitCode.Fine : ExitCode.Failure;
        });
    }
}
