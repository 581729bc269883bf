using PatientSafety.Core;

namespace PatientSafety.Plugins.Importing.Reading;

#pragma warning disable CA1032, RCS1194 // Thrown and caught where files are read only.
/// <summary>Ends the reading of a file, with a sentence for the person who gave it.</summary>
internal sealed class UnreadableException(Text sentence) : Exception(sentence.Swedish)
#pragma warning restore CA1032, RCS1194
{
    public Text Sentence => sentence;
}
