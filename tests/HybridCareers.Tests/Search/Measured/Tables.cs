using System.IO.Compression;
using System.Text;
using System.Xml;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Search.Measured;

/// <summary>Reads tables of the shared data, row by row, each as its cells by column name.</summary>
internal static class Tables
{
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>A compressed file of tab-separated lines without quoting.</summary>
    public static IEnumerable<Dictionary<string, string>> Tabbed(string path) =>
        Named(Lines(path).Select(line => line.Split('\t')));

    /// <summary>A compressed file of comma-separated cells, where quoted ones may hold line breaks.</summary>
    public static IEnumerable<Dictionary<string, string>> Quoted(string path) => Named(Cells(Text(path)));

    /// <summary>The first sheet of a workbook.</summary>
    public static IEnumerable<Dictionary<string, string>> Workbook(string path)
    {
        using var archive = ZipFile.OpenRead(Shared.PathOf(path));
        var shared = Items(archive, "xl/sharedStrings.xml", "si").ToArray();
        foreach (var row in Named(Items(archive, "xl/worksheets/sheet1.xml", "row", shared)))
            yield return row;
    }

    private static IEnumerable<string> Items(ZipArchive archive, string part, string element)
    {
        using var reader = XmlReader.Create(archive.GetEntry(part)!.Open());
        while (reader.ReadToFollowing(element, Sheet))
        {
            var text = new StringBuilder();
            using var item = reader.ReadSubtree();
            while (item.ReadToFollowing("t", Sheet))
                text.Append(item.ReadElementContentAsString());
            yield return text.ToString();
        }
    }

    private static IEnumerable<string[]> Items(ZipArchive archive, string part, string element, string[] shared)
    {
        using var reader = XmlReader.Create(archive.GetEntry(part)!.Open());
        while (reader.ReadToFollowing(element, Sheet))
        {
            var cells = new List<string>();
            using var row = reader.ReadSubtree();
            while (row.ReadToFollowing("c", Sheet))
            {
                var column = row.GetAttribute("r")!.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);
                var type = row.GetAttribute("t");
                using var cell = row.ReadSubtree();
                var value = cell.ReadToDescendant("v", Sheet) || cell.ReadToDescendant("t", Sheet) ? cell.ReadElementContentAsString() : "";
                while (cells.Count < column)
                    cells.Add("");
                cells[column - 1] = type == "s" ? shared[int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)] : value;
            }

            yield return [.. cells];
        }
    }

    private static IEnumerable<Dictionary<string, string>> Named(IEnumerable<string[]> rows)
    {
        string[]? names = null;
        foreach (var row in rows)
        {
            if (names is null)
                names = row;
            else
                yield return names.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);
        }
    }

    private static IEnumerable<string[]> Cells(string text)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in text)
        {
            if (c == '"')
                quoted = !quoted;
            else if (quoted || c is not (',' or '\n' or '\r'))
                cell.Append(c);
            else if (c != '\r')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c == ',')
                    continue;
                yield return [.. cells];
                cells.Clear();
            }
        }
    }

    private static string[] Lines(string path) => Text(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Text(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Shared.PathOf(path)), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
