using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;
using PatientSafety.Core;

namespace PatientSafety.Tests.Architecture;

/// <summary>Finds the texts that the product itself says, wherever they are written, also inside methods.</summary>
internal static class Texts
{
    /// <summary>The texts written in code that lack one of the languages. A text that is handed on from a file is not the product's.</summary>
    public static IEnumerable<string> LackingALanguage(IEnumerable<TypeDefinition> types) =>
        from type in types
        from method in type.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        where IsNewText(instruction)
        let english = instruction.Previous
        let swedish = english?.Previous
        where Lacks(swedish, english)
        select $"{method.FullName}: “{swedish?.Operand}” / “{english?.Operand}”";

    /// <summary>How many texts are written in code.</summary>
    public static int Count(IEnumerable<TypeDefinition> types) => types
        .SelectMany(type => type.Methods)
        .Where(method => method.HasBody)
        .SelectMany(method => method.Body.Instructions)
        .Count(IsNewText);

    public static IEnumerable<TypeDefinition> TypesOf(AssemblyDefinition assembly) => assembly.MainModule.GetAllTypes();

    private static bool IsNewText(Instruction instruction) =>
        instruction.OpCode == OpCodes.Newobj && instruction.Operand is MethodReference { DeclaringType.FullName: "PatientSafety.Core." + nameof(Text), Parameters.Count: 2 };

    private static bool Lacks(Instruction? swedish, Instruction? english) => english?.OpCode.Code switch
    {
        // Empty in both is no text at all, as where a sentence has nothing to add.
        Code.Ldstr or Code.Ldsfld => IsEmpty(english) != IsEmpty(swedish),
        Code.Ldnull => swedish?.OpCode.Code is Code.Ldstr || IsMadeUp(swedish),
        _ => false,
    };

    private static bool IsEmpty(Instruction? literal) =>
        (literal?.OpCode.Code == Code.Ldstr && string.IsNullOrWhiteSpace((string)literal.Operand)) || IsEmptyField(literal);

    private static bool IsEmptyField(Instruction? field) => field is { OpCode.Code: Code.Ldsfld, Operand: FieldReference { Name: nameof(string.Empty) } };

    // An interpolated text: what the product says, with something of the file's in it.
    private static bool IsMadeUp(Instruction? swedish) => swedish?.Operand is MethodReference
    {
        DeclaringType.Name: "DefaultInterpolatedStringHandler" or nameof(String) or nameof(FormattableString),
        Name: "ToStringAndClear" or nameof(string.Concat) or nameof(string.Format) or nameof(FormattableString.Invariant),
    };
}
