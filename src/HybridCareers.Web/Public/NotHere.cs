using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Web.Public;

/// <summary>The answer for a slug that is not live: moved, taken down, or never there.</summary>
public static class NotHere
{
    public static Answer<TView> Of<TView>(Catalog catalog, EntryKind kind, string what, string slug) =>
        catalog.WhatBecameOf(kind, slug) switch
        {
            { NowAt: { } now } => new Moved<TView>(now),
            { } => new Gone<TView>(what),
            null => new Missing<TView>(what, slug),
        };
}
