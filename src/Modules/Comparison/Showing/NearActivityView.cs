using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Showing;

/// <summary>An activity of another region that is near in meaning, and why.</summary>
internal sealed record NearActivityView(
    string Region,
    string Plan,
    string Activity,
    int? Number,
    string Title,
    double Nearness,
    IReadOnlyList<NearActivityView.SharedAreaView> SharedAreas,
    IReadOnlyList<string> SharedWords,
    Source? Source,
    Attestation Attestation)
{
    public static NearActivityView Of(NearActivity near, Language language) => new(
        near.Plan.Region.Id,
        near.Plan.Plan.Id,
        near.Activity.Id,
        near.Activity.Number,
        near.Activity.Title.In(language),
        near.Nearness,
        [.. near.SharedAreas.Select(area => new SharedAreaView(area.Id, area.Name.In(language)))],
        near.SharedWords,
        near.Activity.Provenance.Source,
        near.Activity.Provenance.Attestation);

    /// <summary>An area that both belong to, in the edition of the plan that was asked about.</summary>
    internal sealed record SharedAreaView(string Id, string Name);
}
