namespace PatientSafety.Core.Reporting;

/// <summary>What sort of report a rule asks for.</summary>
public enum ReportKind
{
    /// <summary>Patientsäkerhetsberättelse: patientsäkerhetslagen (2010:659) 3 kap. 10 §.</summary>
    PatientSafetyReport,

    /// <summary>The section of the annual accounts (årsbokslut).</summary>
    AnnualAccounts,

    /// <summary>Slutrapport: sums up a plan.</summary>
    FinalReport,

    /// <summary>An analysis by a group, for those who lead.</summary>
    Analysis,

    /// <summary>A proposal for a decision.</summary>
    DecisionProposal,

    /// <summary>How the activities are going.</summary>
    ProgressReport,

    /// <summary>Patientnämndens redogörelse: lag (2017:372) om stöd vid klagomål mot hälso- och sjukvården, 7 §.</summary>
    PatientsCommitteeReport,
}
