using System.Collections.Immutable;

namespace PatientSafety.Platform.Yaml.Shapes;

/// <summary>What a reader takes as the value of a key.</summary>
public abstract record ValueShape
{
    private ValueShape()
    {
    }

    /// <summary>A single value.</summary>
    public sealed record Plain(PlainKind Kind) : ValueShape;

    /// <summary>A whole number, both ends inclusive.</summary>
    public sealed record Number(int Least, int Most) : ValueShape;

    /// <summary>One of some words.</summary>
    public sealed record Word(ImmutableArray<string> Words) : ValueShape;

    /// <summary>Keys and values of their own.</summary>
    public sealed record Section(MapShape Keys) : ValueShape;

    /// <summary>A list; where <paramref name="SingleCounts"/>, a plain value that stands alone is a list of one.</summary>
    public sealed record Items(ValueShape Item, bool SingleCounts) : ValueShape;

    /// <summary>Keys that the writer chooses, each with a value of a pattern.</summary>
    public sealed record Pairs(string Pattern) : ValueShape;

    /// <summary>Any one of several.</summary>
    public sealed record Either(ImmutableArray<ValueShape> Forms) : ValueShape;

    /// <summary>A kind of value that the whole format has in common, such as a text in two languages.</summary>
    public sealed record Common(string Name, ValueShape Meant) : ValueShape;
}
