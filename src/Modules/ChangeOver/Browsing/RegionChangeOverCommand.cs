using System.CommandLine;
using System.CommandLine.Completions;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.ChangeOver.Choosing;
using PatientSafety.ChangeOver.Drafting;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Browsing;

internal sealed class RegionChangeOverCommand : Command
{
    private readonly CommandContext context;

    public RegionChangeOverCommand(CommandContext context)
        : base("change-over", context.Say("Byter utgåva för en regions plan: visar hur, eller gör ett utkast.", "Changes the edition of a region’s plan: shows how, or makes a draft."))
    {
        this.context = context;
        var region = RegionArgument(context);
        var to = NationalImpactCommand.Edition(context, "--to", context.Say("Utgåvan som planen byter till.", "The edition that the plan changes to."));
        var plan = new Option<string>("--plan") { HelpName = "id", Description = context.Say("Planen, om regionen har flera att byta.", "The plan, where the region has several to change.") };
        var template = new Option<bool>("--template") { Description = context.Say("Skriver en valfil att fylla i.", "Writes a choices file to fill in.") };
        var choices = new Option<string>("--choices") { HelpName = context.Say("fil", "file"), Description = context.Say("Filen med valen: gör ett utkast. Utan den skrivs inget.", "The file with the choices: makes a draft. Without it nothing is written.") };
        var draft = DraftOption(context);
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        choices.Validators.Add(result =>
        {
            if (result.GetValue(template))
            {
                result.AddError(context.Say("Välj --template eller --choices, inte båda.", "Choose --template or --choices, not both."));
            }
        });
        Arguments.Add(region);
        foreach (var option in new Option[] { to, plan, template, choices, draft, output })
        {
            Options.Add(option);
        }

        SetAction(parsed =>
        {
            var question = new ChangeQuestion(parsed.GetRequiredValue(region), parsed.GetRequiredValue(to), parsed.GetValue(plan), parsed.GetValue(draft));
            var changing = context.Services.GetRequiredService<ChangingOver>();
            var problems = new List<Text>();
            if (changing.Begin(question, problems) is not { } begun)
            {
                problems.ForEach(problem => context.Messages.WriteLine(context.Say(problem)));
                return ExitCode.Failure;
            }

            foreach (var remark in begun.Remarks)
            {
                context.Messages.WriteLine(context.Say(remark));
            }

            return parsed.GetValue(choices) is { } file
                ? Make(changing, begun, file)
                : Show(begun, parsed.GetValue(template), parsed.FormatOf(output));
        });
    }

    internal static Argument<string> RegionArgument(CommandContext context)
    {
        var region = new Argument<string>("region") { HelpName = "region", Description = context.Say("Regionens id, till exempel halland.", "The region’s id, for example halland.") };
        region.CompletionSources.Add(_ => context.Services.GetRequiredService<IRegions>().Active.Select(known => new CompletionItem(known.Region.Id)));
        return region;
    }

    internal static Option<string> DraftOption(CommandContext context) => new("--draft")
    {
        HelpName = context.Say("mapp", "folder"),
        Description = context.Say("Utkastets mapp. Förval: drafts/<region> i datamappen.", "The draft’s folder. Default: drafts/<region> in the data folder."),
    };

    private int Show(BegunChange begun, bool template, OutputFormat format)
    {
        var plan = ChangePlanning.Of(begun.Impact, Choices.None);
        if (template)
        {
            context.Results.Write(ChoicesTemplate.Of(plan, context.Say));
        }
        else if (format == OutputFormat.Table)
        {
            new ChangePlanText(context, plan).Write();
            context.Results.WriteLine();
            context.Results.WriteLine(context.Say("Inget är skrivet.", "Nothing has been written."));
            context.Results.WriteLine(context.Say(
                "--template ger en valfil att fylla i, och --choices gör ett utkast.",
                "--template gives a choices file to fill in, and --choices makes a draft."));
        }
        else
        {
            context.WriteList(format, ChangePlanTable.Flat(plan, context), () => ChangePlanView.Of(plan));
        }

        return ExitCode.Fine;
    }

    private int Make(ChangingOver changing, BegunChange begun, string file)
    {
        var findings = new List<Finding>();
        if (changing.Choices(begun, file, findings) is not { } choices)
        {
            return Refused(context, findings);
        }

        var outcome = changing.Make(begun, choices);
        Write(context, findings.Concat(outcome.Findings.Where(finding => !outcome.IsDone || finding.Severity == Severity.Error)));
        foreach (var sentence in outcome.Sentences)
        {
            (outcome.IsDone ? context.Results : context.Messages).WriteLine(context.Say(sentence));
        }

        return outcome.IsDone ? ExitCode.Fine : ExitCode.Failure;
    }

    private static int Refused(CommandContext context, IEnumerable<Finding> findings)
    {
        Write(context, findings);
        context.Messages.WriteLine(context.Say("Inget är skrivet.", "Nothing has been written."));
        return ExitCode.Failure;
    }

    internal static void Write(CommandContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Location?.Line).ThenBy(finding => finding.Location?.Column))
        {
            context.Messages.WriteLine($"{finding.Location}: {finding.Id} {context.Say(Labels.Of(finding.Severity)).ToLowerInvariant()}: {context.Say(finding.Message)}");
            context.Messages.WriteLine($"  {context.Say(finding.Remedy)}");
        }
    }
}
