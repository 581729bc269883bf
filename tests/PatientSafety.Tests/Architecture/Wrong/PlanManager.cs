namespace PatientSafety.Tests.Architecture.Wrong;

internal sealed class PlanManager;
