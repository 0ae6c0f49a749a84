package org.sequelize4j.error;

/** A constraint that is to be removed does not exist (Sequelize: UnknownConstraintError). Nothing has been changed. */
public class UnknownConstraintException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    private final String table;
    private final String constraint;

    public UnknownConstraintException(String message, String table, String constraint) {
        super(message, null, null);
        this.table = table;
        this.constraint = constraint;
    }

    /** The table that was to have the constraint. */
    public String table() {
        return table;
    }

    /** The name that no constraint of the table has. */
    public String constraint() {
        return constraint;
    }
}
