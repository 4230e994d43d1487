using Papi.Cli.Text;

namespace Papi.Cli.Commands;

/// <summary>A file that a command writes: whole or not at all, and never over another one unasked.</summary>
internal sealed class OutputFile
{
    private readonly string _path;

    private readonly FileInfo _target;

    private readonly bool _replaces;

    private OutputFile(string path, FileInfo target, bool replaces)
    {
        _path = path;
        _target = target;
        _replaces = replaces;
    }

    /// <summary>Checks, before anything is computed, that a file can be written.</summary>
    /// <param name="path">Where the file goes.</param>
    /// <param name="replaces">Whether a file that is there already may be replaced.</param>
    /// <exception cref="BadInputException">There is a file, a folder, or no folder to put it in.</exception>
    public static OutputFile Prepare(string path, bool replaces)
    {
        try
        {
            // A link stays one: what it leads to is replaced.
            var named = new FileInfo(path);
            var target = named.LinkTarget is null
                ? named
                : new FileInfo(named.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
            if (Directory.Exists(target.FullName))
            {
                throw new BadInputException(ExportTexts.IsFolder(path));
            }

            if (!Directory.Exists(target.DirectoryName))
            {
                throw new BadInputException(ExportTexts.NoFolder(path));
            }

            return target.Exists && !replaces
                ? throw new BadInputException(ExportTexts.Exists(path))
                : new OutputFile(path, target, replaces);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw new BadInputException(ExportTexts.CannotWrite(path, exception.Message));
        }
    }

    /// <summary>Writes the file.</summary>
    /// <exception cref="BadInputException">It cannot be written; what was there before is still there.</exception>
    public void Write(ReadOnlySpan<byte> content)
    {
        try
        {
            // What is empty has nothing to lose, and may be a device, which must stay one.
            if (_target is { Exists: true, Length: 0 })
            {
                File.WriteAllBytes(_target.FullName, content);
            }
            else
            {
                WriteBeside(content);
            }
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw new BadInputException(ExportTexts.CannotWrite(_path, exception.Message));
        }
    }

    // A disk that fills up half way leaves the old file as it was.
    private void WriteBeside(ReadOnlySpan<byte> content)
    {
        string beside = Path.Combine(_target.DirectoryName!, $".{_target.Name}.{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllBytes(beside, content);
            if (_target.Exists && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(_target.FullName));
            }

            File.Move(beside, _target.FullName, _replaces);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static bool IsRefusal(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
