namespace PatientSafety.NationalPlan.Exchange;

/// <summary>What one of the files in an exchange file is.</summary>
internal enum ExchangedKind
{
    Edition,
    Crosswalk,
}
