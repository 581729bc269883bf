namespace PatientSafety.Platform.Contracts;

/// <summary>Which folders hold plugins: those that came with the product, those that were installed, and those that somebody laid there.</summary>
public interface IPluginPlaces
{
    /// <summary>Changes when what <see cref="Read"/> gives does. Cheap: it looks at dates and sizes, not into files.</summary>
    string Mark { get; }

    /// <summary>The folders, the one that counts first where two are for the same region.</summary>
    IReadOnlyList<PluginPlace> Read();
}
