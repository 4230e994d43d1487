namespace ProvinceDashboard.Endpoints;

/// <summary>What would become of a province with other scores.</summary>
/// <param name="Province">The province.</param>
/// <param name="Year">The survey year.</param>
/// <param name="Before">Where it stands; null without a total.</param>
/// <param name="After">Where it would stand; null without a total.</param>
/// <param name="PlacesGained">How many places it would climb, negative for a fall; null without a total.</param>
/// <param name="Passed">The provinces that it would pass.</param>
/// <param name="Summary">The same in a sentence, in the language asked for.</param>
internal sealed record WhatIfAnswer(
    ProvinceAnswer Province,
    int Year,
    StandingAnswer? Before,
    StandingAnswer? After,
    int? PlacesGained,
    IReadOnlyList<ProvinceAnswer> Passed,
    string Summary
);
