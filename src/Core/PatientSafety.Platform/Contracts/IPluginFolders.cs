namespace PatientSafety.Platform.Contracts;

/// <summary>The folders of plugins, for whoever works on their files.</summary>
public interface IPluginFolders
{
    /// <summary>Reads and checks a folder as <c>plugin check</c> does. It is not put in use.</summary>
    InstalledPlugin Check(string folder);

    /// <summary>Lets a plugin that was checked count as its region's, for whoever asks on this line of calls until the answer is disposed of. Nobody else sees it.</summary>
    IDisposable Try(InstalledPlugin candidate);

    /// <summary>Reads the folders again now, where they have changed. Else that happens within a second or two.</summary>
    void Refresh();
}
