using System.Globalization;

namespace Papi.Scoring.Tests.Support;

/// <summary>What an act is refused with, in one line: the exception, the parameter, its value and the text.</summary>
internal static class Refusal
{
    // What the framework adds to a text is left out: it writes the value in the culture of the thread.
    public static string Of(Func<object?> act)
    {
        var refusal = FluentActions.Invoking(act).Should().Throw<Exception>().Which;
        string parameter = refusal switch
        {
            ArgumentOutOfRangeException range => string.Create(
                CultureInfo.InvariantCulture,
                $" {range.ParamName} = {range.ActualValue ?? "null"}"
            ),
            ArgumentException argument => $" {argument.ParamName}",
            _ => "",
        };
        int end = refusal.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return $"{refusal.GetType().Name}{parameter}: {(end < 0 ? refusal.Message : refusal.Message[..end])}";
    }
}
