namespace PatientSafety.Plugins.Planning;

/// <summary>What a new version of a plugin does to its region, in the order in which it is told.</summary>
internal enum PlannedChangeKind
{
    PlanAdded,
    PlanRemoved,
    EditionChanged,
    PlanChanged,
    ActivityAdded,
    ActivityRemoved,
    ActivityRenumbered,
    ActivityRenamed,
    ActivityMoved,
    ActivityChanged,
    StandingChanged,
    ReportAdded,
    ReportRemoved,
    ReportChanged,
    IndicatorAdded,
    IndicatorRemoved,
    IndicatorChanged,
    WordAdded,
    WordRemoved,
    CodeChanged,
    RecordTouched,
}
