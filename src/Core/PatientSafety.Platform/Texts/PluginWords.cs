using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Platform.Texts;

/// <summary>The words for people for what became of a plugin.</summary>
public static class PluginWords
{
    public static Text InWords(this PluginStatus status) => status switch
    {
        PluginStatus.Active => new("I bruk", "In use"),
        PluginStatus.Disabled => new("Avstängd", "Switched off"),
        PluginStatus.Incompatible => new("Passar inte versionen", "Does not fit this version"),
        PluginStatus.Invalid => new("Fel i filerna", "Errors in its files"),
        _ => new("Koden gick inte att använda", "Its code could not be used"),
    };

    public static bool IsProblem(this PluginStatus status) => status is not (PluginStatus.Active or PluginStatus.Disabled);

    public static Text InWords(this PluginOrigin origin) => origin switch
    {
        PluginOrigin.Shipped => new("Följer med produkten", "Came with the product"),
        _ => new("Installerad i datamappen", "Installed in the data folder"),
    };

    public static Text InWords(this Severity severity) => severity switch
    {
        Severity.Error => new("Fel", "Error"),
        Severity.Warning => new("Varning", "Warning"),
        _ => new("Anmärkning", "Note"),
    };
}
