using PatientSafety.Core;

namespace PatientSafety.Platform.Tables;

#pragma warning disable CA1032, RCS1194 // Thrown and caught where files are written only.
/// <summary>Ends the writing of a file that cannot hold what should stand in it, with a sentence for the person who asked for it.</summary>
/// <param name="sentence">What does not fit, and what to do about it.</param>
public sealed class UnwritableException(Text sentence) : Exception(sentence.Swedish)
#pragma warning restore CA1032, RCS1194
{
    public Text Sentence => sentence;
}
