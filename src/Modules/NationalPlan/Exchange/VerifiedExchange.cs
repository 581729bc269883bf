using System.Collections.Immutable;
using PatientSafety.Core.National;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>An exchange file of which everything has been found right.</summary>
/// <param name="File">The file.</param>
/// <param name="Edition">Its edition.</param>
/// <param name="Crosswalks">The crosswalks that lead to or from the edition, by id.</param>
/// <param name="Signer">Who signed it, or null.</param>
internal sealed record VerifiedExchange(ExchangeFile File, Edition Edition, ImmutableArray<ExchangedCrosswalk> Crosswalks, string? Signer)
{
    /// <summary>The edition's file.</summary>
    public string Text => File.Files.Single(part => part.Kind == ExchangedKind.Edition).Text;
}
