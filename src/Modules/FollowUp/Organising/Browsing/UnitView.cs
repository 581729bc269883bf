using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Organising.Browsing;

/// <summary>A unit on a day, for other programs.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Level">The id of its level.</param>
/// <param name="Parent">The id of the unit above it.</param>
/// <param name="Kind">Whose it is: own, private-provider or municipality.</param>
/// <param name="HsaId">Its HSA-id, or null.</param>
/// <param name="From">Since when it has existed.</param>
/// <param name="To">Its last day, inclusive; null where none is known.</param>
/// <param name="Depth">How many units lie between it and the region.</param>
internal sealed record UnitView(string Id, string Name, string Level, string Parent, string Kind, string? HsaId, DateOnly From, DateOnly? To, int Depth)
{
    public static UnitView Of(Organisation organisation, OrganisationUnit unit, int depth, DateOnly day)
    {
        var version = unit.On(day)!;
        var (from, to) = (version.From, version.To);
        foreach (var earlier in unit.Versions.Where(earlier => earlier.From < version.From).Reverse().TakeWhile(earlier => earlier.To?.AddDays(1) == from))
        {
            from = earlier.From;
        }

        foreach (var later in unit.Versions.Where(later => later.From > version.From))
        {
            if (to?.AddDays(1) != later.From)
            {
                break;
            }

            to = later.To;
        }

        return new(unit.Id, version.Name, version.LevelId, organisation.Find(version.Parent!.Value)!.Id, Words.Of(unit.Kind), unit.ExternalKey, from, to, depth);
    }
}
