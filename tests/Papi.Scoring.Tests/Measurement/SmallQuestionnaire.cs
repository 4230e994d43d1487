using Papi.Scoring.Hierarchy;
using Papi.Scoring.Measurement;

namespace Papi.Scoring.Tests.Measurement;

/// <summary>An index of two dimensions on questions of the synthetic survey: shares, ratings, and one where less is better.</summary>
internal static class SmallQuestionnaire
{
    private const string IndexJson = """
        {
          "id": "small", "edition": 2024, "firstYear": 2024, "vi": "Nhỏ", "en": "Small",
          "nodes": [
            {"id": "total", "code": "total", "vi": "Tổng", "en": "Total", "rule": "sum"},
            {"id": "voice", "code": "D1", "parent": "total", "vi": "Tiếng nói", "en": "Voice", "rule": "sum", "scale": [1, 10]},
            {"id": "services", "code": "D2", "parent": "total", "vi": "Dịch vụ", "en": "Services", "rule": "sum", "scale": [1, 10]},
            {"id": "vote", "code": "1.1", "parent": "voice", "vi": "Bầu", "en": "Vote", "rule": "mean"},
            {"id": "meet", "code": "1.2", "parent": "voice", "vi": "Gặp", "en": "Meet", "rule": "mean"},
            {"id": "health", "code": "2.1", "parent": "services", "vi": "Y tế", "en": "Health", "rule": "mean"},
            {"id": "roads", "code": "2.2", "parent": "services", "vi": "Đường", "en": "Roads", "rule": "mean", "completeIndicators": false},
            {"id": "voted", "code": "1.1.1", "parent": "vote", "vi": "Đi bầu", "en": "Voted", "unit": "percent", "scale": [0, 100]},
            {"id": "invited", "code": "1.1.2", "parent": "vote", "vi": "Được mời", "en": "Invited", "unit": "percent", "scale": [0, 100]},
            {"id": "heard", "code": "1.2.1", "parent": "meet", "vi": "Lắng nghe", "en": "Heard", "unit": "rating", "scale": [1, 5]},
            {"id": "bribe", "code": "2.1.1", "parent": "health", "vi": "Chi lót tay", "en": "Bribe", "unit": "percent", "scale": [0, 100], "direction": "lower"},
            {"id": "quality", "code": "2.1.2", "parent": "health", "vi": "Chất lượng", "en": "Quality", "unit": "rating", "scale": [1, 5]},
            {"id": "paved", "code": "2.2.1", "parent": "roads", "vi": "Trải nhựa", "en": "Paved", "unit": "percent", "scale": [0, 100]},
            {"id": "lit", "code": "2.2.2", "parent": "roads", "vi": "Có đèn", "en": "Lit", "unit": "percent", "scale": [0, 100]}
          ]
        }
        """;

    public const string Json = """
        {
          "indicators": [
            {"node": "1.1.1", "question": "q001", "measure": "share", "valid": [0, 1], "counted": [1]},
            {"node": "1.1.2", "question": "q003", "measure": "share", "counted": [1]},
            {"node": "1.2.1", "question": "q002", "measure": "mean", "valid": [1, 2, 3, 4, 5], "scale": [1, 5]},
            {"node": "bribe", "question": "q005", "measure": "share", "counted": [1], "direction": "lower"},
            {"node": "quality", "question": "q004", "measure": "mean"},
            {"node": "paved", "question": "q006", "measure": "share", "valid": [1, 2, 3, 4, 5], "counted": [4, 5]}
          ]
        }
        """;

    public static CompositeIndex Index { get; } = CompositeIndexReader.Parse(IndexJson);

    public static Questionnaire Questionnaire { get; } = Questionnaire.Parse(Json, Index);
}
