using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>An activity as a document gives it. What the document does not say is null.</summary>
internal sealed record FoundActivity(Text Place, string Title)
{
    public int? Number { get; init; }

    public AreaFound? Area { get; init; }

    /// <summary>The document's own words.</summary>
    public string? Rationale { get; init; }

    public Text? RationalePlace { get; init; }

    public string? Owner { get; init; }

    public Period? TimePlan { get; init; }

    /// <summary>The document's own word.</summary>
    public string? Status { get; init; }

    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    public FoundActivity With(string key, string swedish, string english) => this with { Doubts = Doubts.Add(new Doubt(key, new(swedish, english))) };
}
