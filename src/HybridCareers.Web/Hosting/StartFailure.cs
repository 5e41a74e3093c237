using System.Data.Common;
using Microsoft.Extensions.Options;

namespace HybridCareers.Web.Hosting;

/// <summary>Why the portal could not start, in words for whoever started it.</summary>
public static class StartFailure
{
    /// <summary>True where the cause lies in a setting or on the machine, not in the program.</summary>
    public static bool Explains(Exception error) => error is
        IOException or InvalidDataException or ArgumentException or UnauthorizedAccessException or DbException || IsSetting(error);

    /// <summary>Says what is wrong and what to do.</summary>
    /// <param name="error">What went wrong.</param>
    /// <param name="failed">What did not happen because of it.</param>
    /// <returns>The exit code.</returns>
    public static int Say(Exception error, string failed = "The portal did not start")
    {
        Console.Error.WriteLine($"{failed}: {error.Message}\n{WhatToDo(error)}");
        return 1;
    }

    private static bool IsSetting(Exception error) => error is InvalidSettingException or OptionsValidationException or FormatException
        || (error is InvalidOperationException && error.Source == "Microsoft.Extensions.Configuration.Binder");

    private static string WhatToDo(Exception error) => error switch
    {
        _ when IsSetting(error) => "The settings and their forms stand in the README.",
        DbException { Source: "Microsoft.Data.Sqlite" } => "See whether the database file in the data folder is whole and may be written; the documentation of operations says how to restore a backup.",
        DbException or ArgumentException => "Check the setting ConnectionStrings__Careers: server, database, user and password. Tables are made by the verb 'migrate'.",
        UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException =>
            "Give this user the right to write to the data folder, or name another with HYBRIDCAREERS_DATA.",
        InvalidDataException => "This is a fault of the program's own content: please report it.",
        _ => "See what holds the file or device.",
    };
}

/// <summary>A setting that cannot be used; the message names it and says what would be right.</summary>
public sealed class InvalidSettingException(string message) : Exception(message);
