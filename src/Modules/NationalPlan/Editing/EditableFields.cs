using System.Collections.Immutable;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Editing;

/// <summary>The fields that a form shows of each kind of item, in the form's order. What it does not show is left as it is.</summary>
internal static class EditableFields
{
    private static readonly ImmutableArray<(string Field, FieldShape Shape)> Provenance =
    [
        ("attestation", FieldShape.Attestation),
        ("source.document", FieldShape.Line),
        ("source.heading", FieldShape.Line),
        ("source.section", FieldShape.Line),
        ("source.reference", FieldShape.Line),
        ("source.url", FieldShape.Line),
        ("note.sv", FieldShape.Lines),
        ("note.en", FieldShape.Lines),
    ];

    private static readonly ImmutableArray<(string Field, FieldShape Shape)> Area =
    [
        ("name.sv", FieldShape.Line),
        ("name.en", FieldShape.Line),
        ("aliases", FieldShape.Lines),
        ("description.sv", FieldShape.Lines),
        ("description.en", FieldShape.Lines),
    ];

    public static ImmutableArray<(string Field, FieldShape Shape)> Of(ItemKind kind) => kind switch
    {
        ItemKind.Edition =>
        [
            ("title.sv", FieldShape.Line),
            ("title.en", FieldShape.Line),
            ("publisher", FieldShape.Line),
            ("publishedYear", FieldShape.Line),
            ("period.from", FieldShape.Line),
            ("period.to", FieldShape.Line),
            ("addressee.sv", FieldShape.Lines),
            ("addressee.en", FieldShape.Lines),
            ("vision.sv", FieldShape.Lines),
            ("vision.en", FieldShape.Lines),
            ("goal.sv", FieldShape.Lines),
            ("goal.en", FieldShape.Lines),
            .. Provenance,
        ],
        ItemKind.Foundation => [.. Area, .. Provenance],
        ItemKind.FocusArea =>
        [
            .. Area,
            ("number", FieldShape.Line),
            ("aimsComplete", FieldShape.Flag),
            ("conditionsComplete", FieldShape.Flag),
            ("actionsComplete", FieldShape.Flag),
            .. Provenance,
        ],
        _ => [("text.sv", FieldShape.Lines), ("text.en", FieldShape.Lines), ("attestation", FieldShape.Attestation)],
    };
}
