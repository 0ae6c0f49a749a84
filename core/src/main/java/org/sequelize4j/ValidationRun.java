package org.sequelize4j;

/** What a validation looks at. */
public interface ValidationRun {
    /** Judges these attributes only; rules for the instance as a whole are judged all the same. */
    ValidationRun fields(String... attributes);

    /** Leaves out these attributes, and rules for the instance as a whole by their names. */
    ValidationRun skip(String... names);

    /** Whether the hooks of validations run; {@code true} unless said otherwise. */
    ValidationRun hooks(boolean hooks);
}
