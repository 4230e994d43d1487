namespace ProvinceDashboard.Pages;

/// <summary>A file that a page loads.</summary>
/// <param name="Name">The file name.</param>
/// <param name="Type">The media type.</param>
/// <param name="Content">The content.</param>
/// <param name="Version">The first digits of the SHA-256 of the content.</param>
internal sealed record PageAsset(string Name, string Type, byte[] Content, string Version)
{
    /// <summary>Gets the address, which changes with the content.</summary>
    public string Address => $"/assets/{Name}?v={Version}";
}
