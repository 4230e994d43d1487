using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace ProvinceDashboard.Requests;

/// <summary>The parameters of a request about a year. They are texts, so that what is wrong with them is said in one manner.</summary>
internal readonly record struct YearQuery(
    [property: FromQuery(Name = "year"), Description("Survey year; the latest by default.")] string? Year,
    [property: FromQuery(Name = "lang"), Description("Language of names and notes: vi (default) or en.")]
        string? Language
);
