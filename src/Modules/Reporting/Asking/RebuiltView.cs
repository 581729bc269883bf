using System.ComponentModel;
using PatientSafety.Core;

namespace PatientSafety.Reporting.Asking;

/// <summary>What came of making a frozen report anew.</summary>
internal sealed record RebuiltView(
    string Number,
    [property: Description("Whether it became the same file, byte for byte.")] bool IsSame,
    [property: Description("SHA-256 of the frozen HTML, in lower-case hex.")] string Hash,
    [property: Description("What of that which it was made of is another now.")] IReadOnlyList<Text> Changed);
