using System.Collections.Immutable;
using PatientSafety.Core.National;

namespace PatientSafety.Comparison.Matrix;

/// <summary>An area of the frame as another edition knows it.</summary>
internal sealed class BridgedArea
{
    public BridgedArea(IEnumerable<CrosswalkPair> pairs, Edition from)
    {
        var all = pairs.ToImmutableArray();
        var carrying = all.Where(Matrix.Certainty.CarriesStanding).ToImmutableArray();
        Carries = carrying.Length > 0;
        Through = Carries ? carrying : [.. all.Where(pair => pair.From is not null)];
        SaidToBeNew = Through.Length == 0 && all.Length > 0;
        if (Through.Length > 0)
        {
            Relation = Through.Max(pair => pair.Relation);
            Certainty = Through.Min(Matrix.Certainty.Of);
        }

        Names = [.. Through.Select(pair => from.Find(pair.From!)?.Name ?? new(pair.From!))];
    }

    public static BridgedArea Unknown(Edition from) => new([], from);

    /// <summary>Whether a standing comes through at all.</summary>
    public bool Carries { get; }

    /// <summary>Whether somebody has said that the other edition has no counterpart, which is more than nobody knowing of one.</summary>
    public bool SaidToBeNew { get; }

    public ImmutableArray<CrosswalkPair> Through { get; }

    /// <summary>The names that the areas have in the other edition.</summary>
    public ImmutableArray<Core.Text> Names { get; }

    /// <summary>The weakest relation of the pairs.</summary>
    public SkosRelation? Relation { get; }

    /// <summary>The lowest certainty of the pairs.</summary>
    public Confidence? Certainty { get; }
}
