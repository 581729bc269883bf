using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Indicators.Entering;

/// <summary>What somebody sends in by hand: one value, or one for each of several dimensions; a correction, or a taking back.</summary>
internal sealed class PostedValues(EntryGround ground)
{
    public required string By { get; init; }

    /// <summary>The number of the value that is corrected, or null.</summary>
    public long? Corrects { get; init; }

    /// <summary>Whether the value is taken back and nothing put in its place.</summary>
    public bool TakesBack { get; init; }

    public List<Finding> Findings { get; } = [];

    /// <summary>The values that can be recorded; what is wrong with the others is in <see cref="Findings"/>.</summary>
    public ImmutableArray<ValueEntry> Read(IReadOnlyList<WrittenValue> written)
    {
        if (string.IsNullOrWhiteSpace(By))
        {
            Findings.Add(EntryFindings.WrongParts.At(null, new("Namnet saknas.", "The name is missing."), new("Skriv ditt namn, så att andra ser vem som rapporterade.", "Write your name, so that others see who reported.")));
        }
        else if (PersonalIdentityNumber.StandsIn(By))
        {
            Findings.Add(EntryFindings.PersonalNumberInText.At(null, new("Namnet ser ut att innehålla ett personnummer.", "The name seems to hold a personal identity number.")));
        }

        if (Corrects is not null && written.All(value => string.IsNullOrWhiteSpace(value.Reason)))
        {
            Findings.Add(EntryFindings.StandsAlready.At(null, new("Skälet till rättelsen saknas.", "The reason for the correction is missing.")));
        }

        if (written.Count == 0)
        {
            Findings.Add(EntryFindings.WrongParts.At(null, new("Värdet saknas.", "The value is missing.")));
        }

        return [.. written.Select(Entry).OfType<ValueEntry>()];
    }

    private ValueEntry? Entry(WrittenValue written) =>
        EntryReading.Read(written, ground, Findings, TakesBack) is { } entry ? entry with { Corrects = Corrects } : null;
}
