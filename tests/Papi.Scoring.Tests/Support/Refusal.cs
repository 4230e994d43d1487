using System.Globalization;

namespace Papi.Scoring.Tests.Support;

/// <summary>What a refusal says, so that a table of refusals can be read and compared as a whole.</summary>
internal static class Refusal
{
    // The runtime adds the parameter and the value to the message; here they come first, the value in no culture's form.
    private const string Appendix = " (Parameter '";

    /// <summary>Returns <c>parameter = value: message</c> of an argument refused, else <c>type: message</c>.</summary>
    public static string Of(Func<object?> action)
    {
        var refusal = Record.Exception(action);
        refusal.Should().NotBeNull("it is refused");
        string text = refusal!.Message.Split(Appendix)[0];
        return refusal switch
        {
            ArgumentOutOfRangeException range => string.Create(
                CultureInfo.InvariantCulture,
                $"{range.ParamName} = {range.ActualValue}: {text}"
            ),
            ArgumentException argument => $"{argument.ParamName}: {text}",
            _ => $"{refusal.GetType().Name}: {text}",
        };
    }

    /// <summary>Both languages of texts, each on a line of its own.</summary>
    public static IEnumerable<string> Lines(IEnumerable<LocalizedText> texts) =>
        texts.SelectMany(text => new[] { text.Vietnamese, text.English });
}
