using System.Globalization;
using System.Runtime.CompilerServices;
using Papi.Scoring.Tests.Text;

namespace Papi.Scoring.Tests.Support;

/// <summary>Runs the whole suite under a culture that would show in any text or number that forgot to be invariant.</summary>
internal static class HostileCulture
{
    /// <summary>Cultures with a decimal comma, another minus sign or a dotless i.</summary>
    public static IReadOnlyList<string> Names { get; } = ["vi-VN", "tr-TR", "sv-SE", "fa-IR"];

    [ModuleInitializer]
    internal static void Set()
    {
        var culture = UnderCulture.Named("vi-VN");
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
