package org.sequelize4j;

/** What becomes of associated rows that a graph which is saved no longer has. */
public enum Orphans {
    /** They stay where they are. */
    KEEP,
    /** They stay, without what connects them: the foreign key becomes null, the row of the junction is deleted. */
    UNLINK,
    /** They are deleted, softly on paranoid models. */
    DELETE
}
