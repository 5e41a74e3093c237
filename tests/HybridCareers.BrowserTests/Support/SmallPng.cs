using System.Buffers.Binary;
using System.IO.Compression;
using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.Support;

/// <summary>Writes a screenshot with a palette: a third of the bytes, and nobody sees the difference.</summary>
public static class SmallPng
{
    private const int MostColours = 256;

    // The browser unpacks it, and answers with the width and one colour a pixel, in steps that the eye does not tell apart.
    private const string Unpack =
        """
        async (png) => {
          const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
          const canvas = new OffscreenCanvas(image.width, image.height), pen = canvas.getContext('2d');
          pen.drawImage(image, 0, 0);
          const from = pen.getImageData(0, 0, image.width, image.height).data, to = new Uint8Array(from.length / 4 * 3);
          for (let i = 0, o = 0; i < from.length; i += 4) { to[o++] = from[i]; to[o++] = from[i + 1]; to[o++] = from[i + 2]; }
          let text = '';
          for (let i = 0; i < to.length; i += 32766) text += btoa(String.fromCharCode(...to.subarray(i, i + 32766)));
          return [String(image.width), text];
        }
        """;

    /// <summary>The same picture, smaller.</summary>
    /// <param name="browser">Unpacks it.</param>
    /// <param name="png">As the browser took it.</param>
    public static async Task<byte[]> OfAsync(IBrowser browser, byte[] png)
    {
        await using var context = await browser.NewContextAsync();
        var answer = await (await context.NewPageAsync()).EvaluateAsync<string[]>(Unpack, Convert.ToBase64String(png));
        var (width, pixels) = (int.Parse(answer[0], System.Globalization.CultureInfo.InvariantCulture), Convert.FromBase64String(answer[1]));
        var colours = Enumerable.Range(0, pixels.Length / 3).Select(at => pixels[at * 3] << 16 | pixels[at * 3 + 1] << 8 | pixels[at * 3 + 2]).ToArray();
        var palette = colours.GroupBy(colour => colour & 0xF8F8F8).OrderByDescending(group => group.Count()).Take(MostColours)
            .Select(group => group.GroupBy(colour => colour).MaxBy(same => same.Count())!.Key).ToArray();
        var nearest = new Dictionary<int, byte>();
        var height = colours.Length / width;
        var rows = new byte[height * (width + 1)]; // each begins with 0: not filtered
        for (var at = 0; at < colours.Length; at++)
        {
            if (!nearest.TryGetValue(colours[at], out var index))
                nearest[colours[at]] = index = (byte)Array.IndexOf(palette, palette.MinBy(one => Distance(one, colours[at])));
            rows[at / width * (width + 1) + 1 + at % width] = index;
        }

        return Written(width, height, palette, rows);
    }

    private static int Distance(int one, int other) => Enumerable.Range(0, 3).Sum(part => Square((one >> (8 * part) & 255) - (other >> (8 * part) & 255)));

    private static int Square(int number) => number * number;

    private static byte[] Written(int width, int height, int[] palette, byte[] rows)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3); // eight bits a pixel, a palette
        Part(file, "IHDR", header);
        Part(file, "PLTE", [.. palette.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour })]);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(rows);
        Part(file, "IDAT", packed.ToArray());
        Part(file, "IEND", []);
        return file.ToArray();
    }

    private static void Part(MemoryStream file, string name, byte[] data)
    {
        byte[] whole = [.. name.Select(letter => (byte)letter), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(whole);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(whole));
        file.Write(number);
    }

    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB88320;
        }

        return ~sum;
    }
}
