using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Reading;

/// <summary>What came of reading a file: a document, or a sentence that says why not and what to do.</summary>
internal sealed record SourceReading(SourceDocument? Document, Text? Problem)
{
    public static SourceReading Of(SourceDocument document) => new(document, null);

    public static SourceReading Refused(Text problem) => new(null, problem);
}
