using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Papi.Scoring.Tests.Architecture;

/// <summary>Reads which types and members the instructions of a method name.</summary>
internal static class MethodBodyReader
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<MemberInfo> MembersNamedIn(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            yield break;
        }

        foreach (var local in body.LocalVariables)
        {
            yield return local.LocalType;
        }

        foreach (var clause in body.ExceptionHandlingClauses)
        {
            if (clause.Flags == ExceptionHandlingClauseOptions.Clause && clause.CatchType is { } caught)
            {
                yield return caught;
            }
        }

        foreach (int token in Tokens(body.GetILAsByteArray() ?? []))
        {
            yield return Resolve(method, token);
        }
    }

    private static MemberInfo Resolve(MethodBase method, int token) =>
        method.Module.ResolveMember(
            token,
            method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
            method.IsGenericMethod ? method.GetGenericArguments() : null
        )!;

    private static List<int> Tokens(ReadOnlySpan<byte> code)
    {
        var tokens = new List<int>();
        for (int at = 0; at < code.Length; )
        {
            // 0xFE leads the instructions of two bytes.
            short value = code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at];
            var instruction = OpCodesByValue[value];
            at += instruction.Size;
            var operand = code[at..];
            if (
                instruction.OperandType
                is OperandType.InlineMethod
                    or OperandType.InlineField
                    or OperandType.InlineType
                    or OperandType.InlineTok
            )
            {
                tokens.Add(BinaryPrimitives.ReadInt32LittleEndian(operand));
            }

            at += SizeOf(instruction.OperandType, operand);
        }

        return tokens;
    }

    private static int SizeOf(OperandType operand, ReadOnlySpan<byte> code) =>
        operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(code)),
            _ => 4,
        };
}
