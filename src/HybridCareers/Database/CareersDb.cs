using HybridCareers.Database.Mappings;
using HybridCareers.Drafts;
using HybridCareers.Drafts.Imports;
using HybridCareers.Evidence;
using HybridCareers.Members;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace HybridCareers.Database;

/// <summary>Everything that is stored. One derived context per engine; both have the same tables.</summary>
public abstract class CareersDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>What we write about.</summary>
    public DbSet<Entry> Entries => Set<Entry>();

    /// <summary>What entries said, at any time.</summary>
    public DbSet<Revision> Revisions => Set<Revision>();

    /// <summary>What members have open, with what they typed since they last saved.</summary>
    public DbSet<WorkingCopy> WorkingCopies => Set<WorkingCopy>();

    /// <summary>What was handed in and decided.</summary>
    public DbSet<Review> Reviews => Set<Review>();

    /// <summary>What went live without review.</summary>
    public DbSet<ForcedPublish> ForcedPublishes => Set<ForcedPublish>();

    /// <summary>What shall go live or be taken down at a time.</summary>
    public DbSet<Schedule> Schedules => Set<Schedule>();

    /// <summary>Entries that are reviewed and published together.</summary>
    public DbSet<DraftBundle> Bundles => Set<DraftBundle>();

    /// <summary>What is in which bundle.</summary>
    public DbSet<BundleItem> BundleItems => Set<BundleItem>();

    /// <summary>Which skills were merged into which.</summary>
    public DbSet<SkillMerge> SkillMerges => Set<SkillMerge>();

    /// <summary>What is known of the addresses of resources and sources.</summary>
    public DbSet<LinkCheck> LinkChecks => Set<LinkCheck>();

    /// <summary>Walks over all addresses.</summary>
    public DbSet<LinkRun> LinkRuns => Set<LinkRun>();

    /// <summary>Links by which people without an account see a revision.</summary>
    public DbSet<PreviewLink> PreviewLinks => Set<PreviewLink>();

    /// <summary>Texts of sources, whole, for editors.</summary>
    public DbSet<SourceText> SourceTexts => Set<SourceText>();

    /// <summary>Imports of articles.</summary>
    public DbSet<ArticleImport> ArticleImports => Set<ArticleImport>();

    /// <summary>What was decided about the pieces of imports.</summary>
    public DbSet<ImportDecision> ImportDecisions => Set<ImportDecision>();

    /// <summary>Who acts.</summary>
    public DbSet<Member> Members => Set<Member>();

    /// <summary>How people sign in.</summary>
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>Who is signed in, and was.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>Links by which accounts are set up.</summary>
    public DbSet<SetUpLink> SetUpLinks => Set<SetUpLink>();

    /// <summary>Keys that the instances share.</summary>
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <summary>Who did what.</summary>
    public DbSet<ActivityRow> Activity => Set<ActivityRow>();

    /// <summary>The end of the chain of <see cref="Activity"/>; its row is the lock that every write takes first.</summary>
    public DbSet<ActivityHead> ActivityHead => Set<ActivityHead>();

    /// <summary>Commands that took effect.</summary>
    public DbSet<CommandDone> CommandsDone => Set<CommandDone>();

    /// <summary>The live documents.</summary>
    public DbSet<PublishedEntry> PublishedEntries => Set<PublishedEntry>();

    /// <summary>What readers saw changing.</summary>
    public DbSet<PublishedHistory> PublishedHistory => Set<PublishedHistory>();

    /// <summary>Slugs that are borne no more.</summary>
    public DbSet<RetiredName> RetiredNames => Set<RetiredName>();

    /// <summary>Codes of skills, for ever.</summary>
    public DbSet<SkillCode> SkillCodes => Set<SkillCode>();

    /// <summary>The version of the catalogue.</summary>
    public DbSet<CatalogState> CatalogState => Set<CatalogState>();

    /// <summary>Waits for this process's turn to write; dispose what is returned when the transaction has ended.</summary>
    internal virtual Task<IDisposable?> WaitForTurnAsync(CancellationToken ct) => Task.FromResult<IDisposable?>(null);

    /// <summary>Tells the other instances, within the transaction, that this version of the catalogue goes live.</summary>
    internal virtual Task AnnounceAsync(long version, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Calls back whenever a version of the catalogue was announced, until cancelled or the connection breaks.</summary>
    internal virtual Task ListenAsync(Action heard, CancellationToken ct) => Task.Delay(Timeout.Infinite, ct);

    /// <summary>Begins to read everything as it is at one moment, without holding up writers.</summary>
    internal abstract Task<IDbContextTransaction> BeginReadAsync(CancellationToken ct);

    /// <summary>True where an error says that the database is away, read-only or full, rather than that a command is wrong.</summary>
    internal abstract bool IsAway(Exception error);

    /// <summary>Migrations of this engine, oldest first; by name, as looking for them would load every type of the program.</summary>
    public abstract IReadOnlyList<string> MigrationIds { get; }

    /// <summary>Migrations that the tables still lack, oldest first.</summary>
    internal async Task<IReadOnlyList<string>> WaitingMigrationsAsync(CancellationToken ct) => [.. MigrationIds.Except(await Database.GetAppliedMigrationsAsync(ct), StringComparer.Ordinal)];

    /// <summary>Brings the tables to this program's form; several may try at once, and one that was killed does no harm.</summary>
    internal virtual Task MigrateAsync(CancellationToken ct) => Database.MigrateAsync(ct);

    /// <summary>Writes a backup of one moment to a file.</summary>
    internal abstract Task BackupAsync(string file, CancellationToken ct);

    /// <summary>Puts a backup in the place of what is there.</summary>
    internal abstract Task RestoreAsync(string file, CancellationToken ct);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        AllMappings.Apply(modelBuilder);
        ReadableText.Apply(modelBuilder);
    }
}
