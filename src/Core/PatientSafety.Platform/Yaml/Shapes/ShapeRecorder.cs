using System.Collections.Immutable;

namespace PatientSafety.Platform.Yaml.Shapes;

/// <summary>Notes what a reader asks for while it reads a mapping without keys.</summary>
internal sealed class ShapeRecorder
{
    private readonly OrderedDictionary<string, ValueShape> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string> required = new(StringComparer.Ordinal);
    private ImmutableArray<string> oneOf = [];

    public MapShape Shape => new([.. values.Select(value => new KeyShape(value.Key, Whole(value.Key, value.Value), required.Contains(value.Key)))], oneOf);

    /// <summary>The last to speak knows best: what asks for an id asks for a plain value on the way.</summary>
    public void Note(string key, ValueShape shape) => values[key] = shape;

    /// <summary>A word that may stand there instead.</summary>
    public void Allow(string key, string word) => words[key] = word;

    /// <summary>A reader that finds nothing says what it misses, and that is what it requires.</summary>
    public void Require(string key) => required.Add(key);

    public void RequireOneOf(ImmutableArray<string> keys) => oneOf = keys;

    private ValueShape Whole(string key, ValueShape shape) =>
        words.TryGetValue(key, out var word) ? new ValueShape.Either([new ValueShape.Word([word]), shape]) : shape;
}
