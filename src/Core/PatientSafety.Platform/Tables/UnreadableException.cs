using PatientSafety.Core;

namespace PatientSafety.Platform.Tables;

#pragma warning disable CA1032, RCS1194 // Thrown and caught where files are read only.
/// <summary>Ends the reading of a file, with a sentence for the person who gave it.</summary>
/// <param name="sentence">What is wrong with the file, and what to do about it.</param>
public sealed class UnreadableException(Text sentence) : Exception(sentence.Swedish)
#pragma warning restore CA1032, RCS1194
{
    public Text Sentence => sentence;
}
