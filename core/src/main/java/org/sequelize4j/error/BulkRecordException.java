package org.sequelize4j.error;

/** One of many rows was refused before any of them was written (Sequelize: BulkRecordError). */
public class BulkRecordException extends ValidationException {
    private static final long serialVersionUID = 1L;

    private final transient Object record;

    private final String node;

    /**
     * The refusal of a row.
     *
     * @param node where the row is among those that were given, such as {@code [3]} or {@code [3].players[0]}
     */
    public BulkRecordException(ValidationException refusal, Object record, String node) {
        super(String.valueOf(refusal.getMessage()), refusal.items(), refusal);
        this.record = record;
        this.node = node;
    }

    /** Where the row is among those that were given, such as {@code [3]}; the items of this exception are of the row alone. */
    public String node() {
        return node;
    }

    /** The instance that was refused, as its model's users hold it. */
    public Object record() {
        return record;
    }
}
