namespace Papi.Scoring.Data;

/// <summary>The provenance of the embedded figures; <c>SOURCES.md</c> says the same at length.</summary>
internal static class PapiProvenance
{
    public static Provenance Create() =>
        new(
            PublishedScores.DataVersion,
            "CECODES, RTA & UNDP, The Viet Nam Provincial Governance and Public Administration Performance Index (PAPI), annual reports 2011-2024.",
            [
                new DataSource(
                    "Public workbooks of papi.org.vn",
                    "CECODES, RTA, VFF-CRT and UNDP",
                    2011,
                    2024,
                    "Sub-dimension scores of the 63 provinces, taken over through the public compilation hnks-gh/ml-mcdm (commit d165721)."
                ),
                new DataSource(
                    "PAPI annual reports",
                    "CECODES, RTA, VFF-CRT and UNDP",
                    2011,
                    2024,
                    "Names and structure of the editions, breaks in the series, bounds of the published groups; checked: dimensions, totals and ranks."
                ),
                new DataSource(
                    "Press reports of the annual launches and provincial web sites",
                    "various",
                    2013,
                    2024,
                    "Checked: over 30 published totals, ranks and group sizes."
                ),
                new DataSource(
                    "Report on the PAPI result of 2024 (draft of April 2025)",
                    "People's Committee of Lai Châu",
                    2020,
                    2024,
                    "The 115 indicators of 2024; checked: scores, ranks and groups of the province, national ranges."
                ),
            ]
        );
}
