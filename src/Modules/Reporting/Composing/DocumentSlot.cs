using System.Text.Json.Serialization;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting.Composing;

/// <summary>Room for what people write in a section.</summary>
/// <param name="Need">Whether they should.</param>
internal sealed record DocumentSlot(SlotNeed Need)
{
    /// <summary>What belongs there; null where nothing is said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Hint { get; init; }

    /// <summary>What they wrote; null while it is empty.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Prose? Text { get; init; }

    /// <summary>Whether what was worked out beside it has become another since it was written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsStale { get; init; }
}
