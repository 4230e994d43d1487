using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace ProvinceDashboard.Requests;

/// <summary>The parameters of a request about a province beside another one.</summary>
internal readonly record struct ProvinceQuery(
    [property:
        FromQuery(Name = "province"),
        Description("Code or name of the province, with or without diacritics; Lai Châu by default.")
    ]
        string? Province,
    [property: FromQuery(Name = "peer"), Description("Code or name of a province to compare with; none by default.")]
        string? Peer,
    [property: FromQuery(Name = "year"), Description("Survey year; the latest by default.")] string? Year,
    [property: FromQuery(Name = "lang"), Description("Language of names and notes: vi (default) or en.")]
        string? Language
);
