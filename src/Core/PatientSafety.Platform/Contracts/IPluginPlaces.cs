namespace PatientSafety.Platform.Contracts;

/// <summary>Which folders hold plugins: those that came with the product, those that were installed, and those that somebody laid there.</summary>
public interface IPluginPlaces
{
    /// <summary>The folders, the one that counts first where two are for the same region. Cheap enough to be asked every second: where dates and sizes are the same, files are not looked into.</summary>
    IReadOnlyList<PluginPlace> Read();
}
