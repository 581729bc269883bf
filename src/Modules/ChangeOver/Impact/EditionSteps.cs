using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver.Impact;

/// <summary>The steps to one edition, each worked out when a plan first needs it.</summary>
internal sealed class EditionSteps(INationalPlans national, Edition to)
{
    private readonly Dictionary<string, EditionStep?> steps = new(StringComparer.Ordinal);

    public Edition To => to;

    /// <summary>The step from an edition, given by its id or reference; null where there is no such edition.</summary>
    public EditionStep? From(string edition)
    {
        if (!steps.TryGetValue(edition, out var step))
        {
            step = national.Find(edition) is { } from ? Between(from) : null;
            steps.Add(edition, step);
        }

        return step;
    }

    private EditionStep Between(Edition from) => new(from, to, national.Between(from.Id, to.Id), national.Compare(from, to));
}
