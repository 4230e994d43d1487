using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Fuzzing.Tests.Corpus;

/// <summary>An index of two dimensions and three units: small files of it use every form that files of PAPI do.</summary>
internal static class SmallIndex
{
    /// <summary>The document of the edition.</summary>
    public const string Json = """
        {
          "id": "small", "edition": 2020, "firstYear": 2020, "lastYear": 2024, "vi": "Chỉ số nhỏ", "en": "Small index",
          "nodes": [
            { "id": "total", "code": "total", "vi": "Tổng", "en": "Total", "rule": "sum" },
            { "id": "access", "code": "D1", "parent": "total", "vi": "Tiếp cận", "en": "Access", "rule": "sum", "scale": [1, 10] },
            { "id": "quality", "code": "D2", "parent": "total", "vi": "Chất lượng", "en": "Quality", "rule": "mean", "scale": [1, 10] },
            { "id": "news", "code": "1.1", "parent": "access", "vi": "Tin tức", "en": "News", "rule": "mean" },
            { "id": "votes", "code": "1.2", "parent": "access", "vi": "Bầu cử", "en": "Votes" },
            { "id": "roads", "code": "2.1", "parent": "quality", "vi": "Đường sá", "en": "Roads", "scale": [0, 5], "weight": 1 },
            { "id": "heard", "code": "1.1.1", "parent": "news", "vi": "Nghe", "en": "Heard", "scale": [0, 1], "completeIndicators": false },
            { "id": "paid", "code": "1.1.2", "parent": "news", "vi": "Trả", "en": "Paid", "scale": [0, 100], "direction": "lower", "unit": "percent" },
            { "id": "shown", "code": "1.1.3", "parent": "news", "vi": "Nêu", "en": "Shown", "role": "context" }
          ],
          "breaks": [ { "year": 2022, "node": "access", "kind": "structural", "vi": "Đổi", "en": "Changed" } ]
        }
        """;

    /// <summary>Gets the edition.</summary>
    public static CompositeIndex Edition { get; } = CompositeIndexReader.Parse(Json);

    /// <summary>Gets the edition as a series.</summary>
    public static EditionSeries Series { get; } = EditionSeries.Create([Edition]);

    /// <summary>Gets the units.</summary>
    public static ProvinceRegistry Units { get; } =
        ProvinceRegistry.FromUnits(
            2020,
            [
                new RegistryUnit("01", new LocalizedText("Miền Bắc", "North"), ["Bac Bo"]),
                new RegistryUnit("02", new LocalizedText("Miền Trung", "Centre")),
                new RegistryUnit("03", new LocalizedText("Miền Nam", "South")),
            ]
        );
}
