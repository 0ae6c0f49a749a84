package org.sequelize4j.error;

/** One of many rows was refused before any of them was written (Sequelize: BulkRecordError). */
public class BulkRecordException extends ValidationException {
    private static final long serialVersionUID = 1L;

    private final transient Object record;

    public BulkRecordException(ValidationException refusal, Object record) {
        super(String.valueOf(refusal.getMessage()), refusal.items(), refusal);
        this.record = record;
    }

    /** The instance that was refused, as its model's users hold it. */
    public Object record() {
        return record;
    }
}
