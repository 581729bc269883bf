namespace PatientSafety.Tests.Architecture.Wrong;

public sealed class PublicInModule;
