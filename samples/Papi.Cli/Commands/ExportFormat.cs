namespace Papi.Cli.Commands;

/// <summary>The forms in which <c>papi export</c> writes a report.</summary>
internal enum ExportFormat
{
    Markdown,
    Html,
    Docx,
    Xlsx,
    Json,
}
