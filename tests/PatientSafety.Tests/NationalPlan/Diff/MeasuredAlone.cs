namespace PatientSafety.Tests.NationalPlan.Diff;

/// <summary>Tests that measure, one against another: nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
