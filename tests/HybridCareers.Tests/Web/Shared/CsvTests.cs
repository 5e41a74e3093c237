using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using HybridCareers.Web.Shared;

namespace HybridCareers.Tests.Web.Shared;

public class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" space ", "\" space \"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Cells_are_quoted_where_RFC_4180_asks_for_it(string? cell, string written) => Write([cell]).Should().Be(written + "\r\n");

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝1")]
    [InlineData("=HYPERLINK(\"https://example.org\",\"x\")")]
    public void Formulas_are_defused(string cell) => Read(Csv.Write([[cell]])).Should().Equal(["'" + cell]);

    [Fact]
    public void An_independent_reader_reads_back_what_was_written()
    {
        string[] cells = ["a", "b,c", "d\"e", "f\r\ng", "h\ni", " j ", "", "ü–’", "it's", "1=1"];

        Read(Csv.Write([cells])).Should().Equal(cells);
    }

    [Fact]
    public void Spreadsheets_are_told_that_it_is_UTF_8() => Csv.Write([["a"]]).Should().StartWith(Encoding.UTF8.GetPreamble());

    private static string Write(params IReadOnlyList<string?>[] rows) => Encoding.UTF8.GetString(Csv.Write(rows))[1..];

    private static string[] Read(byte[] csv)
    {
        using var reader = new CsvReader(new StreamReader(new MemoryStream(csv)), new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false });
        reader.Read().Should().BeTrue();
        return reader.Parser.Record!;
    }
}
