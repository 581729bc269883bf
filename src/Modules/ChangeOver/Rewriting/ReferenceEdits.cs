using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Rewriting;

/// <summary>Rewrites one reference to an area, whichever way it is written, and leaves everything else in it as it is.</summary>
internal sealed class ReferenceEdits(Passage passage)
{
    private static readonly (string Key, AreaKind? Kind)[] Forms = [("area", null), ("foundation", AreaKind.Foundation), ("focusArea", AreaKind.FocusArea)];

    public static string Flow(NewReference reference) =>
        $"{{ area: {reference.AreaId}, former: {Former(reference.Former)}, attestation: {Words.Of(reference.Attestation)}{(reference.Note is { } note ? $", note: {Note(note)}" : string.Empty)} }}";

    /// <summary>The reference as a text of its own, for where it cannot be changed in its place.</summary>
    public string Rendered(PlacedNode node, NewReference? reference)
    {
        var end = passage.EndOf(node);
        var raw = passage.Text[node.Start..end];
        return reference is null
            ? raw
            : TextEdit.Apply(raw, Edits(node, reference).Select(edit => new TextEdit(edit.Start - node.Start, edit.End - node.Start, edit.Instead)));
    }

    /// <summary>The edits that change it in its place.</summary>
    public IEnumerable<TextEdit> Edits(PlacedNode node, NewReference reference) => node switch
    {
        PlacedMap map => Edits(map, reference),
        _ => [new TextEdit(node.Start, node.End, Flow(reference))],
    };

    private List<TextEdit> Edits(PlacedMap map, NewReference reference)
    {
        var form = Forms.First(form => map.Entry(form.Key)?.Value is PlacedScalar { IsNull: false });
        var area = map.Entry(form.Key)!;
        var edits = new List<TextEdit> { new(area.Value.Start, area.Value.End, reference.AreaId) };
        if (form.Kind is { } kind && kind != reference.Kind)
        {
            edits.Add(new(area.Key.Start, area.Key.End, Forms.Single(other => other.Kind == reference.Kind).Key));
        }

        var added = ImmutableArray.CreateBuilder<string>();
        if (map.Entry("former") is { } former)
        {
            edits.Add(new(former.Value.Start, former.Value.End, Former(reference.Former)));
        }
        else
        {
            added.Add($"former: {Former(reference.Former)}");
        }

        if (Attestation(map, reference, edits) is { } attestation)
        {
            added.Add(attestation);
        }

        if (reference.Note is { } note && map.Entry("note")?.Value is null or PlacedScalar { IsNull: true } && map.Entry("note") is null)
        {
            added.Add($"note: {Note(note)}");
        }

        var at = map.IsFlow ? area.Value.End : passage.LineEnd(area.Value.End);
        var between = map.IsFlow ? ", " : passage.Break + new string(' ', passage.Column(map.Start));
        edits.AddRange(added.Select(entry => new TextEdit(at, at, between + entry)));
        return edits;
    }

    /// <summary>What is attested of the former area is not attested of this one; what was less than attested stays so until somebody chooses.</summary>
    private static string? Attestation(PlacedMap map, NewReference reference, List<TextEdit> edits)
    {
        var word = $"attestation: {Words.Of(reference.Attestation)}";
        var stated = map.Entry("attestation") ?? map.Entry("attested");
        if (stated?.Value is not PlacedScalar { IsNull: false } value)
        {
            if (stated is not null)
            {
                edits.Add(new(stated.Key.Start, stated.Value.End, word));
            }

            return stated is null ? word : null;
        }

        if (reference.IsChosen || value.Value is "attested" or "true")
        {
            edits.Add(new(stated.Key.Start, value.End, word));
        }

        return null;
    }

    private static string Former(FormerArea former) => $"{{ edition: {former.Edition}, area: {former.AreaId} }}";

    private static string Note(Text note) => $"{{ sv: {Quoted(note.Swedish)}, en: {Quoted(note.In(Language.English))} }}";

    /// <summary>A JSON string is a quoted string of YAML too.</summary>
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
