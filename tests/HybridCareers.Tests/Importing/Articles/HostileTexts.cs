using System.Globalization;
using System.Text;

namespace HybridCareers.Tests.Importing.Articles;

/// <summary>Files that were made to break a reader of articles, by name.</summary>
internal static class HostileTexts
{
    private const int Mebibyte = 1 << 20;

    private static readonly Dictionary<string, Func<byte[]>> Files = new(StringComparer.Ordinal)
    {
        ["a mebibyte on one line"] = () => Utf8(new('a', Mebibyte)),
        ["a mebibyte of words on one line"] = () => Of("word. Word ", Mebibyte),
        ["a mebibyte of one sentence"] = () => Of("word and ", Mebibyte),
        ["a mebibyte of skills and pay on one line"] = () => Of("Data Engineer: Python, Rust and SQL for $80k – $100k+ a year, very high. ", Mebibyte),
        ["a mebibyte of skills after a label"] = () => Utf8("# Jobs\n\n## Data Engineer\n\n**Skills:** " + Repeated("Python, Solidity, Basket weaving, ", Mebibyte)),
        ["a million short lines"] = () => Of("a\n", 2_000_000),
        ["a million line breaks"] = () => Of("\n", 1_000_000),
        ["many short lines"] = () => Of("Ab cd ef g\n", 190_000 * 11),
        ["half a million short paragraphs"] = () => Of("Ab\n\n", 2_000_000),
        ["short lines with carriage returns"] = () => Of("a\r", 2_000_000),
        ["many items"] = () => Of("- ab cd\n", 2_000_000),
        ["nested bullets"] = () => Utf8(Repeated("- ", 200_000) + "x"),
        ["nested numbers"] = () => Utf8(Repeated("1. ", 300_000) + "x"),
        ["indented lists"] = () => Utf8(string.Concat(Enumerable.Range(0, 1_300).Select(depth => new string(' ', depth) + "- x\n"))),
        ["tabbed lists"] = () => Utf8(string.Concat(Enumerable.Range(0, 1_900).Select(depth => new string('\t', depth) + "- x\n"))),
        ["nested list elements"] = () => Of("<ul><li>", 800_000),
        ["nested closed list elements"] = () => Utf8(Repeated("<ul><li>", 800_000) + "x" + Repeated("</li></ul>", 1_000_000)),
        ["nested elements"] = () => Utf8(Repeated("<div>", 500_000) + "x" + Repeated("</div>", 600_000)),
        ["nested tables"] = () => Of("<table><tr><td>", 1_500_000),
        ["nested items without lists"] = () => Of("<li>", 400_000),
        ["nested bold"] = () => Of("<b>", 300_000),
        ["elements closed by strangers"] = () => Of("<b></x>", 700_000),
        ["nested quotes"] = () => Utf8(new string('>', 100_000) + " x"),
        ["nested quotes with spaces"] = () => Utf8(Repeated("> ", 200_000) + "x"),
        ["brackets"] = () => Of("[", 200_000),
        ["open links"] = () => Of("[a](", 1_000_000),
        ["stars"] = () => Of("*a **b ", 700_000),
        ["graves"] = () => Utf8(string.Concat(Enumerable.Range(1, 1_500).Select(length => new string('`', length) + " "))),
        ["colons and digits"] = () => Of("A: 1,000.5k–$ ", 980_000),
        ["a wide table"] = () => Utf8(Repeated("|a", 200_000) + "|\n" + Repeated("|-", 200_000) + "|\n"),
        ["a long table"] = () => Utf8("| Role | Pay |\n|---|---|\n" + Repeated("| Data Engineer | $1k |\n", 960_000)),
        ["a long table of a page"] = () => Utf8("<table><tr><th>Role<th>Pay" + Repeated("<tr><td>Data Engineer<td>$1k", 1_000_000)),
        ["numbered headings"] = () => Of("1. Data Engineer\n\nThey build.\n\n", 620_000),
        ["headings"] = () => Of("## Data Engineer\n", 500_000),
        ["noughts and marks of direction"] = () => Of("a\0\u202E\u2066 b", 1_000_000),
        ["only noughts"] = () => new byte[Mebibyte],
        ["bidi controls"] = () => Utf8("# Jobs\u202E\n\n## Data\u2066 Engineer\n\n" + Repeated("\u202Epay\u202C \u2067Rust\u2069. ", Mebibyte)),
        ["only bidi controls"] = () => Of("\u202E\u2066\u200F", Mebibyte),
        ["entities"] = () => Of("&amp;&lt;&#x1F600;", 1_000_000),
        ["bytes of no encoding"] = () => [.. Enumerable.Range(0, Mebibyte).Select(at => (byte)(at * 7919 >> 3))],
        ["text of two bytes without a mark"] = () => Encoding.Unicode.GetBytes(Repeated("Data Engineers build. ", 500_000)),
        ["text of four bytes"] = () => [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Repeated("Data Engineers build. ", 250_000))],
        ["halves of signs"] = () => Encoding.Unicode.GetBytes(new string('\uD83D', 500_000)),
        ["open addresses"] = () => Of("http://", 700_000),
        ["addresses"] = () => Of("https://www.example.org/(a ", 700_000),
        ["open definitions of references"] = () => Of("[a]: <\n", 350_000),
        ["lines of bars"] = () => Of("a|b\n", 230_000),
        ["bars on one line"] = () => Of("a | b ", 700_000),
        ["open comments"] = () => Of("x <!-- ", 700_000),
        ["underscores"] = () => Of("_a __b ", 700_000),
        ["bold in bold"] = () => Of("**a *b* c", 700_000),
        ["tildes"] = () => Of("~~a ~b ", 700_000),
        ["marks of sentences"] = () => Of("e.g. Ph.D. v2.5 ", 700_000),
        ["points"] = () => Of(". ", 700_000),
        ["money"] = () => Of("$1 ", 700_000),
        ["roles without an end"] = () => Of("Data Engineer and ", 49_000),
        ["labels on one line"] = () => Of("Skills: Python. ", 700_000),
        ["long headings"] = () => Utf8("# Jobs\n\n" + Repeated("## " + new string((char)65, 3_000) + "\n\nText.\n\n", 700_000)),
        ["headings in headings"] = () => Utf8(string.Concat(Enumerable.Range(0, 15_000).Select(at => new string((char)35, at % 6 + 1) + " Part " + at + "\n\nText.\n\n"))),
        ["one paragraph of labelled lines"] = () => Of("Salary: $80k | Demand: High | Skills: SQL\n", 2_000_000),
        ["arrows"] = () => Utf8("# Jobs\n\n## Data Engineer\n\n**Career path:** " + Repeated("Lead → ", 45_000)),
        ["aliases in front"] = () => Utf8("---\na: &a [x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c]\n---\nText."),
        ["deep values in front"] = () => Utf8("---\na: " + Repeated("[", 200_000) + "\n---\nText."),
        ["scripts"] = () => Of("<script>alert(1)</script><style>p{}</style><p>They build.</p><img src=x onerror=alert(1)>", Mebibyte),
        ["scripts in Markdown"] = () => Of("They <script>alert(1)</script> build <img src=x onerror=alert(1)>. [x](javascript:alert(1))\n\n", Mebibyte),
        ["an open script"] = () => Utf8("<h1>Jobs</h1><script>" + Repeated("alert(1);", Mebibyte)),
        ["open tags"] = () => Of("<p <a href=\"", Mebibyte),
        ["an open comment"] = () => Utf8("<p>They build.<!--" + Repeated("-- > ", Mebibyte)),
        ["many attributes"] = () => Utf8("<p " + string.Concat(Enumerable.Range(0, 60_000).Select(at => string.Create(CultureInfo.InvariantCulture, $"a{at}=1 "))) + ">They build."),
        ["crossed formats"] = () => Of("<a><b><i><u></a></b></i></u>", Mebibyte),
        ["formats made again in every paragraph"] = () => Utf8(string.Concat(Enumerable.Range(0, 900).Select(at => string.Create(CultureInfo.InvariantCulture, $"<b id={at}>"))) + Repeated("<p>x", Mebibyte)),
        ["paragraphs in tables in paragraphs"] = () => Of("<p><table><b><tr><i>x", Mebibyte),
        ["many frames"] = () => Of("<svg><style><math><title><template><select>", Mebibyte),
        ["definitions"] = () => Of("a\n:   b\n\n", Mebibyte),
        ["references"] = () => Utf8(string.Concat(Enumerable.Range(0, 20_000).Select(at => string.Create(CultureInfo.InvariantCulture, $"[a{at}]: x\n"))) + Repeated("[a1] ", 600_000)),
        ["grids"] = () => Of("+---+---+\n| a | b |\n", Mebibyte),
        ["lines of labels"] = () => Of("**Skills:** Python\n", Mebibyte),
        ["tags beside each other"] = () => Of("<span class=tag>ab</span> ", 1_400_000),
        ["italics beside each other"] = () => Of("<i>ab</i> ", 550_000),
        ["lines in large letters"] = () => Of("<div style=\"font-size:20px\"><span style=\"font-size:21px\">Ab</span></div><p>x", 1_800_000),
        ["tables that place parts"] = () => Utf8(Repeated("<table role=none><tr><td>", 8_000) + Repeated("<p>They build.", 600_000)),
        ["tables in tables with text"] = () => Utf8(Repeated("<table><tr><td>", 4_000) + Repeated("<p>They build.", 600_000)),
        ["items of a word processor"] = () => Of("<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>Ab", 1_900_000),
        ["a page in a form"] = () => Utf8("<form>" + Repeated("<form class=sidebar>", 200_000) + "<p>They build.</p>"),
        ["notes"] = () => Of("ab[1][^2] ", Mebibyte),
        ["letters of mathematics"] = () => Of("\U0001D5D5\U0001D5FC\U0001D5F9 ", Mebibyte),
        ["questions and answers"] = () => Of("Q: What do they earn?\nA: $1k\n", Mebibyte),
        ["chapters"] = () => Utf8(string.Concat(Enumerable.Range(1, 20_000).Select(at => string.Create(CultureInfo.InvariantCulture, $"# {at} Part\n\nText.\n\n")))),
        ["tables among lines"] = () => Of("Role\tPay\na\t$1k\nThey build.\n", 900_000),
        ["a cell of much over many rows"] = () => Utf8("<table><tr><td rowspan=30000>" + Repeated("ab ", 1_400_000) + "<td>x" + Repeated("<tr><td>x", 29_000 * 9)),
        ["a cell over many rows"] = () => Utf8("<table><tr><td rowspan=30000>" + Repeated("ab ", 19_000) + "<td>x" + Repeated("<tr><td>x", 29_000 * 9)),
        ["cells over many rows in many tables"] = () => Of("<table><tr><td rowspan=90>" + Repeated("ab ", 1_400) + "<td>x" + Repeated("<tr><td>x", 80 * 9) + "</table>\n\nText.\n\n", 650_000),
        ["italics in one paragraph"] = () => Utf8("<p>" + Repeated("<i>a</i>", 99_000 * 8)),
        ["shortened titles in tables"] = () => Utf8("# Sixty jobs\n\n## Roles\n\n### Alpha Beta Engineer\n\nThey build.\n\n" + string.Concat(Enumerable.Range(1, 59).Select(at => string.Create(CultureInfo.InvariantCulture, $"### Gamma{at} Delta Engineer\n\nThey build.\n\n")))
            + "## Comparison\n\n" + Repeated("| Role | Pay |\n|---|---|\n" + Repeated("| Alpha Engineer | high |\n", 25 * 99) + "\nText.\n\n", 120 * 2_500)),
        ["repeated titles"] = () => Of("# Jobs\n\n", Mebibyte),
    };

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => Files.Keys;

    /// <summary>The bytes of one.</summary>
    public static byte[] Of(string name) => Files[name]();

    private static byte[] Of(string part, int length) => Utf8(Repeated(part, length));

    private static string Repeated(string part, int length) => new StringBuilder(length + part.Length).Insert(0, part, Math.Max(1, length / part.Length)).ToString();

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
