using System.Globalization;
using System.Reflection;
using System.Runtime.Intrinsics;
using System.Runtime.Versioning;

namespace Papi.Scoring.Tests.Support;

/// <summary>A run under a setting is worth something only where the process has it.</summary>
public class SettingTests
{
    // A culture that a thread got for these tests is not the one meant: that of the process is what a new thread would have.
    [Fact]
    public void Culture_OfTheProcess_IsThatOfTheSetting() =>
        CultureInfo.InstalledUICulture.Name.Should().Be(Setting.Culture ?? CultureInfo.InstalledUICulture.Name);

    [Fact]
    public void TimeZone_OfTheProcess_IsThatOfTheSetting() =>
        TimeZoneInfo.Local.Id.Should().Be(Setting.TimeZone ?? TimeZoneInfo.Local.Id);

    [Fact]
    public void VectorBits_OfTheProcess_AreThoseOfTheSetting() =>
        VectorBits().Should().Be(Setting.VectorBits ?? VectorBits());

    [Fact]
    public void Processors_OfTheProcess_AreThoseOfTheSetting() =>
        Processors().Should().Be(Setting.Processors ?? Processors());

    [Fact]
    public void Framework_OfThePackages_IsThatOfTheSetting() =>
        FrameworkOfThePackages().Should().Be(Setting.Framework ?? "net10.0");

    private static string VectorBits()
    {
        int bits =
            Vector512.IsHardwareAccelerated ? 512
            : Vector256.IsHardwareAccelerated ? 256
            : Vector128.IsHardwareAccelerated ? 128
            : 0;
        return bits.ToString(CultureInfo.InvariantCulture);
    }

    private static string Processors() => Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture);

    private static string FrameworkOfThePackages()
    {
        string name = typeof(Score).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;
        return "net" + name[(name.LastIndexOf('v') + 1)..];
    }
}
