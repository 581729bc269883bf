using System.Collections.Immutable;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.ChangeOver.Choosing;

/// <summary>Reads a choices file for one plan and one change of edition.</summary>
/// <param name="national">The national model, which knows the areas by id, name and alias.</param>
/// <param name="impact">The plan and the change that the choices are for.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class ChoicesReader(INationalPlans national, PlanImpact impact, ICollection<Finding> findings)
{
    public Choices Read(YamlMap file) => MapReader.Read(file, findings, root =>
    {
        Agrees(root, "region", impact.Region.Id, ChoiceFindings.OtherRegion, required: true);
        Agrees(root, "plan", impact.Plan.Id, ChoiceFindings.OtherPlan, required: false);
        Agrees(root, "from", impact.Step.From.Id, ChoiceFindings.OtherEdition, required: true);
        Agrees(root, "to", impact.Step.To.Id, ChoiceFindings.OtherEdition, required: true);
        var by = root.RequiredString("by");
        var why = root.String("why");
        var choices = root.List("choices", Choice);
        return new Choices(by, why, [.. choices.OfType<ActivityChoice>()], [.. choices.OfType<StatementChoice>()]);
    });

    /// <summary>An edition may be written with its version; it is the edition that has to agree.</summary>
    private static void Agrees(MapReader root, string key, string expected, FindingKind kind, bool required)
    {
        if (root.Scalar(key) is { } written)
        {
            if (EditionReference.Parse(written.Value).Id != expected)
            {
                root.Report(kind.At(written.Location, new(
                    $"Filen säger ”{written.Value}”, men bytet gäller ”{expected}”.", $"The file says “{written.Value}”, but the change is for “{expected}”.")));
            }
        }
        else if (required)
        {
            root.Missing(key);
        }
    }

    private object? Choice(MapReader choice)
    {
        var (activity, area) = (choice.String("activity"), choice.Scalar("area"));
        var (areas, becomes) = (Chosen(choice, "areas", out var namesAreas), Chosen(choice, "becomes", out var namesBecomes));
        var (stays, drop) = (choice.Flag("stays") ?? false, choice.Flag("drop") ?? false);
        var reason = choice.String("reason");
        switch (activity, area)
        {
            case (not null, null) when !drop && !namesBecomes && stays != namesAreas:
                return new ActivityChoice(activity, areas, stays, choice.Location);
            case (null, not null) when !stays && !namesAreas && drop != namesBecomes:
                return new StatementChoice(Former(area), becomes, drop, reason, choice.Location);
            default:
                var what = activity ?? area?.Value ?? "?";
                choice.Report(ChoiceFindings.UnclearChoice.At(choice.Location, stays || drop || namesAreas || namesBecomes
                    ? new($"Valet för ”{what}” går inte att förstå.", $"The choice for “{what}” cannot be understood.")
                    : new($"För ”{what}” är inget valt.", $"Nothing is chosen for “{what}”.")));
                return null;
        }
    }

    private ImmutableArray<ChosenArea> Chosen(MapReader choice, string key, out bool names)
    {
        var chosen = ImmutableArray.CreateBuilder<ChosenArea>();
        var scalars = choice.Scalars(key);
        names = !scalars.IsEmpty;
        foreach (var written in scalars)
        {
            var match = national.Resolve(impact.Step.To, written.Value);
            if (match.Outcome != AreaMatchOutcome.Found)
            {
                choice.Report(ChoiceFindings.UnknownArea.At(
                    written.Location,
                    new($"”{written.Value}” är inget område i {impact.Step.To.Id}.", $"“{written.Value}” is not an area of {impact.Step.To.Id}."),
                    match.Remedy));
            }
            else if (chosen.Any(known => known.AreaId == match.Area!.Id))
            {
                choice.Report(ChoiceFindings.AreaTwice.At(written.Location, new(
                    $"”{written.Value}” står redan i valet.", $"“{written.Value}” is already in the choice.")));
            }
            else
            {
                chosen.Add(new ChosenArea(match.Area!.Id, written.Location));
            }
        }

        return chosen.ToImmutable();
    }

    /// <summary>The id of the area that the choice is for; what is written where the old edition does not know it.</summary>
    private string Former(YamlScalar written) =>
        national.Resolve(impact.Step.From, written.Value) is { Outcome: AreaMatchOutcome.Found, Area: Area area } ? area.Id : written.Value;
}
