using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Planning;
using ProvinceDashboard.Pages;

namespace ProvinceDashboard.Texts;

/// <summary>The texts of the what-if, in both languages.</summary>
internal static class WhatIfTexts
{
    public static readonly LocalizedText Heading = new("Nếu điểm thay đổi thì sao?", "What if scores changed?");

    public static readonly LocalizedText Explanation = new(
        "Kéo các thanh trượt, hoặc dùng phím mũi tên, để thử điểm khác cho từng chỉ số nội dung. Điểm của các tỉnh khác giữ nguyên.",
        "Move the sliders, also by the arrow keys, to try other scores of the dimensions. All other provinces stand still."
    );

    public static readonly LocalizedText NeedsScript = new("Phần này cần JavaScript.", "This part needs JavaScript.");

    public static readonly LocalizedText NeedsTotal = new(
        "Tỉnh không có tổng điểm năm nay nên không thử được.",
        "Without a total of this year there is nothing to try."
    );

    public static readonly LocalizedText Sliders = new("Điểm các chỉ số nội dung", "Scores of the dimensions");
    public static readonly LocalizedText Reset = new("Trở về điểm thật", "Back to the real scores");
    public static readonly LocalizedText Total = new("Tổng điểm", "Total");
    public static readonly LocalizedText Rank = new("Hạng", "Rank");
    public static readonly LocalizedText Tier = new("Nhóm", "Tier");
    public static readonly LocalizedText Failed = new(
        "Chưa tính được, xin thử lại.",
        "This could not be computed; please try again."
    );

    /// <summary>Says the outcome in a sentence, which screen readers read out at every change.</summary>
    public static string Summary(Scenario scenario, Language language)
    {
        if (scenario is not { Before: { } before, After: { } after, PlacesGained: { } gained })
        {
            return NeedsTotal.In(language);
        }

        var figures = new Figures(language);
        string change = figures.Change(after.Score.Points - before.Score.Points);
        string total = figures.Points(after.Score);
        string rank = Figures.Rank(after.Rank, after.Ranked);
        string places = Math.Abs(gained).ToString(CultureInfo.InvariantCulture);
        var moved = gained switch
        {
            > 0 => new LocalizedText($"lên {places} bậc", $"{places} places up"),
            < 0 => new LocalizedText($"xuống {places} bậc", $"{places} places down"),
            _ => new LocalizedText("hạng không đổi", "the same rank"),
        };
        return new LocalizedText(
            $"Tổng điểm {total} ({change}), hạng {rank}, {moved.Vietnamese}.",
            $"Total {total} ({change}), rank {rank}, {moved.English}."
        ).In(language);
    }
}
