package org.sequelize4j.write;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.OptimisticLockException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.Update;

/** The counter of changes: every write of a row adds one, and an instance that has missed a change writes nothing. */
public final class Versions {
    private Versions() {}

    /** The row in the version that this instance knows; any version on models without one. */
    static @Nullable SqlExpression isKnown(RowInstance row) {
        Attribute version = row.definition().version();
        return version == null
                ? null
                : new SqlExpression.Binary(
                        Statements.column(version), "=", Statements.bind(version, known(row, version)));
    }

    /** The version that the instance knows, of a model that counts versions. */
    static Object known(RowInstance row) {
        return known(row, Objects.requireNonNull(row.definition().version()));
    }

    private static Object known(RowInstance row, Attribute version) {
        Object value = row.storedValue(version.slot());
        if (value == null || value instanceof Slot) {
            throw new InstanceException("The instance of \"" + row.definition().name() + "\" was read without its \""
                    + version.name() + "\", so it cannot be told whether it is stale; read it with that attribute.");
        }
        return value;
    }

    /** Sets the next version, which is written with what else is changed. */
    static void count(RowInstance row) {
        Attribute version = row.definition().version();
        if (version != null) {
            row.change(version, next(version, known(row, version)));
        }
    }

    private static Object next(Attribute version, Object value) {
        try {
            return version.type().accept(((Number) value).longValue() + 1);
        } catch (InvalidValueException full) {
            throw new InstanceException(
                    "The version \"" + version.name() + "\" is " + value + " and can count no further.", full);
        }
    }

    /** Takes over that the row was changed by a write that has counted in the database. A stale instance stays stale. */
    public static void counted(RowInstance row) {
        Attribute version = row.definition().version();
        if (version != null && row.storedValue(version.slot()) instanceof Number value) {
            row.fill(version.slot(), next(version, value));
        }
    }

    /** Counts in the database, where rows are changed without being read. */
    static Update.@Nullable Assignment countInDatabase(ModelDefinition model) {
        Attribute version = model.version();
        return version == null ? null : new Update.Assignment(version.column(), next(version));
    }

    /** The same where new rows meet rows that are there, unless the version is among what these get anyway. */
    static List<Update.Assignment> countOver(ModelDefinition model, List<Attribute> update) {
        Attribute version = model.version();
        if (version == null || update.isEmpty() || update.contains(version)) {
            return List.of();
        }
        SqlExpression there = new SqlExpression.Column(Statements.table(model).alias(), version.column());
        return List.of(new Update.Assignment(version.column(), next(version, there)));
    }

    /** The next version, whatever the row has. */
    static SqlExpression next(Attribute version) {
        return next(version, Statements.column(version));
    }

    private static SqlExpression next(Attribute version, SqlExpression current) {
        SqlExpression one = new SqlExpression.Bind(version.type().accept(1), version.type());
        return new SqlExpression.Binary(current, "+", one);
    }

    /** For an instance that wrote nothing because its row has another version, or is gone. */
    public static OptimisticLockException stale(RowInstance row) {
        return new OptimisticLockException("Attempting to update a stale model instance: "
                + row.definition().name() + ". Its row, with " + Statements.keyText(row)
                + ", was changed or deleted since it was read; reload it, and decide what to write then.");
    }
}
