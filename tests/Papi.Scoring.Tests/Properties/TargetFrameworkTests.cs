using System.Reflection;
using System.Runtime.Versioning;
using Papi.Scoring.Planning;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Properties;

public class TargetFrameworkTests
{
    // The package has an assembly for .NET 8 and one for .NET 10, each compiled against its own framework; SettingTests
    // has the one that all other tests run on.
    [Fact]
    public void Results_OfTheBuildForNet8_AreThoseOfNet10ToTheBit()
    {
        var tests = new BuildContext(Path.Combine(AppContext.BaseDirectory, "net8.0")).LoadTests();

        Call(tests, nameof(FrameworkOfTheLibrary)).Should().Be(".NETCoreApp,Version=v8.0");
        Call(tests, nameof(Fingerprint)).Should().Be(Fingerprint());
    }

    internal static string FrameworkOfTheLibrary() =>
        typeof(Odds).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;

    internal static string Fingerprint() => SeededResults.Fingerprint();

    private static string Call(Assembly tests, string method) =>
        (string)
            tests
                .GetType(typeof(TargetFrameworkTests).FullName!, throwOnError: true)!
                .GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!
                .Invoke(null, null)!;
}
