namespace PatientSafety.Platform.Pages;

/// <summary>Something that pages are made from: the national files, the plugins.</summary>
public interface IContentSource
{
    /// <summary>A mark that changes when the content does.</summary>
    string Mark { get; }
}
