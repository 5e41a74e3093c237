namespace HybridCareers.Web.Shared.Lists;

/// <summary>Where one stands in a list that is shown page by page.</summary>
/// <param name="Total">Rows in all.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Size">Rows of a full page.</param>
public sealed record Paging(int Total, int Page, int Size)
{
    /// <summary>Pages in all; an empty list has one.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>Rows before this page.</summary>
    public int Before => RowsBefore(Page, Size);

    /// <summary>Rows before a page of a list whose length is not known yet; at most <see cref="int.MaxValue"/>.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="size">Rows of a full page.</param>
    public static int RowsBefore(int page, int size) => (int)Math.Min((page - 1L) * size, int.MaxValue);

    /// <summary>The page on which a row stands, from 1.</summary>
    /// <param name="row">Its place in the list, from 0.</param>
    public int PageOf(int row) => row / Size + 1;
}
