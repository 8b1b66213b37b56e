internal import GRDB

/// The tables of the ledger. A new version of the program adds a migration; it never changes one that was released.
enum LedgerSchema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(
                sql: """
                    CREATE TABLE issue (
                        key TEXT PRIMARY KEY,           -- path of the results without endings
                        source TEXT NOT NULL,           -- path of the input
                        title TEXT, date TEXT, number TEXT,
                        state TEXT NOT NULL CHECK (state IN ('done', 'failed')),
                        inputHash TEXT NOT NULL,        -- SHA-256 over names and contents
                        attempt TEXT NOT NULL,          -- hash of what was asked of the last run
                        recipe TEXT NOT NULL,           -- the same as JSON
                        program TEXT NOT NULL,
                        pages INTEGER NOT NULL, sheets INTEGER NOT NULL, articles INTEGER NOT NULL,
                        milliseconds INTEGER NOT NULL,
                        memory INTEGER NOT NULL,        -- most that the worker held, KiB
                        made INTEGER NOT NULL,          -- seconds since 1970
                        changes INTEGER NOT NULL,       -- how often its results were made
                        thumbnail BLOB
                    ) WITHOUT ROWID;
                    CREATE INDEX issueByDate ON issue (title, date);
                    CREATE TABLE format (
                        key TEXT NOT NULL REFERENCES issue ON DELETE CASCADE,
                        name TEXT NOT NULL,
                        recipe TEXT NOT NULL,           -- hash of what it depends on beside the input
                        PRIMARY KEY (key, name)
                    ) WITHOUT ROWID;
                    CREATE TABLE input (
                        key TEXT NOT NULL REFERENCES issue ON DELETE CASCADE,
                        path TEXT NOT NULL,
                        size INTEGER NOT NULL, modified INTEGER NOT NULL, inode INTEGER NOT NULL,
                        hash TEXT NOT NULL,
                        PRIMARY KEY (key, path)
                    ) WITHOUT ROWID;
                    CREATE TABLE output (
                        key TEXT NOT NULL REFERENCES issue ON DELETE CASCADE,
                        path TEXT NOT NULL,             -- inside the output folder
                        format TEXT NOT NULL,
                        size INTEGER NOT NULL,
                        hash TEXT NOT NULL,
                        PRIMARY KEY (key, path)
                    ) WITHOUT ROWID;
                    CREATE TABLE stage (
                        key TEXT NOT NULL REFERENCES issue ON DELETE CASCADE,
                        name TEXT NOT NULL,
                        milliseconds INTEGER NOT NULL,
                        PRIMARY KEY (key, name)
                    ) WITHOUT ROWID;
                    CREATE TABLE finding (
                        key TEXT NOT NULL REFERENCES issue ON DELETE CASCADE,
                        position INTEGER NOT NULL,
                        code TEXT NOT NULL, severity TEXT NOT NULL,
                        file TEXT, line INTEGER, column INTEGER,
                        arguments TEXT NOT NULL,        -- JSON
                        PRIMARY KEY (key, position)
                    ) WITHOUT ROWID;
                    CREATE INDEX findingByCode ON finding (code);
                    CREATE TABLE claim (
                        key TEXT PRIMARY KEY,
                        process INTEGER NOT NULL,
                        started INTEGER NOT NULL,       -- of the process, in clock ticks since the machine started
                        machine TEXT NOT NULL,
                        renewed INTEGER NOT NULL        -- seconds since 1970
                    ) WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("parsed-issues") { database in
            try database.execute(
                sql: """
                    CREATE TABLE parsed (
                        key TEXT PRIMARY KEY REFERENCES issue ON DELETE CASCADE,
                        folder TEXT NOT NULL,           -- that its pictures are relative to
                        size INTEGER NOT NULL,          -- of the JSON, bytes
                        json BLOB NOT NULL              -- banxin/issue/1, in zlib's form
                    ) WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("sheets-of-articles") { database in
            // The sheet on which each article begins, parted by blanks, in the order of the issue.
            try database.execute(sql: "ALTER TABLE parsed ADD COLUMN sheets TEXT")
        }
        return migrator
    }()
}
