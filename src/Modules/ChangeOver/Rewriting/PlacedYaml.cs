using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PatientSafety.ChangeOver.Rewriting;

/// <summary>Reads a YAML text that has been read and checked already, once more, into nodes that know where they begin and end.</summary>
/// <remarks>The platform's nodes know where they begin, which is enough to point at; to exchange a passage one has to know where it ends as well.</remarks>
internal sealed class PlacedYaml
{
    private readonly string text;
    private readonly Parser events;

    private PlacedYaml(string text)
    {
        this.text = text;
        events = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    public static PlacedMap Read(string text)
    {
        var reading = new PlacedYaml(text);
        reading.events.Consume<StreamStart>();
        reading.events.Consume<DocumentStart>();
        return (PlacedMap)reading.Node();
    }

    private PlacedNode Node()
    {
        if (events.TryConsume<Scalar>(out var scalar))
        {
            return new PlacedScalar(scalar.Value, scalar.Style is not ScalarStyle.Plain, (int)scalar.Start.Index, LastLetter((int)scalar.Start.Index, (int)scalar.End.Index));
        }

        if (events.TryConsume<SequenceStart>(out var sequence))
        {
            return List((int)sequence.Start.Index, sequence.Style == SequenceStyle.Flow);
        }

        var map = events.Consume<MappingStart>();
        return Map((int)map.Start.Index, map.Style == MappingStyle.Flow);
    }

    /// <summary>A block of lines is said to end where the next thing begins; a passage ends with its last letter.</summary>
    private int LastLetter(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The library says of a closing bracket where it stands, not where it ends.</summary>
    private int Closed(ParsingEvent end, char bracket) => text.IndexOf(bracket, (int)end.Start.Index) + 1;

    private PlacedList List(int start, bool isFlow)
    {
        var items = ImmutableArray.CreateBuilder<PlacedNode>();
        while (events.Current is not SequenceEnd)
        {
            items.Add(Node());
        }

        var end = events.Consume<SequenceEnd>();
        return new PlacedList(items.ToImmutable(), isFlow, start, isFlow ? Closed(end, ']') : items[^1].End);
    }

    private PlacedMap Map(int start, bool isFlow)
    {
        var entries = ImmutableArray.CreateBuilder<PlacedEntry>();
        while (events.Current is not MappingEnd)
        {
            var key = (PlacedScalar)Node();
            entries.Add(new PlacedEntry(key, Node()));
        }

        var end = events.Consume<MappingEnd>();

        // Where a block ends is told from what is in it: the library tells where the next thing begins.
        return new PlacedMap(entries.ToImmutable(), isFlow, start, isFlow ? Closed(end, '}') : entries[^1].Value.End);
    }
}
