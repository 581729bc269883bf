namespace PatientSafety.Platform.Storage;

/// <summary>An entity that is written once. What is wrong is put right by a new one, never by changing or deleting it.</summary>
public interface IAppendOnly;
