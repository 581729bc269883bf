using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>The activities that were found in a document, and what looked like some but was left aside.</summary>
internal sealed record RecognisedActivities(ImmutableArray<FoundActivity> Found, ImmutableArray<FoundActivity> LeftAside, ImmutableArray<AreaFound> Headings, ImmutableArray<Text> Remarks);
