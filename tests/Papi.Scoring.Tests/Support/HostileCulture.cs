using System.Globalization;
using System.Runtime.CompilerServices;
using Papi.Scoring.Tests.Text;

namespace Papi.Scoring.Tests.Support;

/// <summary>Runs the whole suite under a culture that would show in any text or number that forgot to be invariant.</summary>
/// <remarks>That of the process where its numbers have no decimal point, Vietnamese elsewhere.</remarks>
internal static class HostileCulture
{
    /// <summary>Cultures with a decimal comma, another minus sign, a dotless i or another calendar.</summary>
    public static IReadOnlyList<string> Names { get; } = ["vi-VN", "tr-TR", "sv-SE", "fa-IR", "ar-SA"];

    [ModuleInitializer]
    internal static void Set()
    {
        var culture = CultureInfo.CurrentCulture;
        if (string.Equals(culture.NumberFormat.NumberDecimalSeparator, ".", StringComparison.Ordinal))
        {
            culture = UnderCulture.Named("vi-VN");
        }

        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
