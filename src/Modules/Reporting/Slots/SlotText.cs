using System.Globalization;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Reporting.Slots;

/// <summary>What somebody wrote in a section.</summary>
internal sealed record SlotText
{
    /// <summary>Its number; 0 where nothing has been written.</summary>
    public required long Number { get; init; }

    public required string Section { get; init; }

    /// <summary>The text; null where it is empty.</summary>
    public string? Markdown { get; init; }

    /// <summary>The hash of what stood beside it.</summary>
    public required string Beside { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    public required string By { get; init; }

    public Prose? Prose(Speech say) => Markdown is null ? null : new Prose(ProseOrigin.Hand, Markdown) { By = Signature(say) };

    public string Signature(Speech say)
    {
        var day = SwedishDay.Of(WrittenAt);
        return string.Create(CultureInfo.InvariantCulture, $"{By}, {say[day]}");
    }
}
