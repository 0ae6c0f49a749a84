package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.ColumnReader;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.sql.Update;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.FloatType;
import org.sequelize4j.type.IntegerType;

/** Adds to a number in the database, so that concurrent changes add up, and reads the sum back. */
final class Increment {
    private final Executor executor;

    Increment(Executor executor) {
        this.executor = executor;
    }

    void add(RowInstance row, Attribute attribute, Number by) {
        DataType type = summand(row.definition(), attribute);
        if (row.isNew()) {
            throw new InstanceException("This instance of \"" + row.definition().name()
                    + "\" was never saved, so there is nothing to add to; set \"" + attribute.name() + "\" instead.");
        }
        SqlExpression sum = new SqlExpression.Binary(
                Statements.column(attribute), "+", new SqlExpression.Bind(type.accept(by), type));
        List<Update.Assignment> assignments = new ArrayList<>();
        assignments.add(new Update.Assignment(attribute.column(), sum));
        Attribute updatedAt = row.definition().updatedAt();
        if (updatedAt != null) {
            Timestamps.ofUpdate(row, WriteSettings.STANDARD);
            assignments.add(
                    new Update.Assignment(updatedAt.column(), Statements.bind(updatedAt, row.value(updatedAt.slot()))));
        }
        row.fill(attribute.slot(), write(row, attribute, assignments));
        if (updatedAt != null) {
            row.fill(updatedAt.slot(), row.raw(updatedAt.slot()));
        }
    }

    /** A type that also takes what is subtracted from an unsigned number. */
    private static DataType summand(ModelDefinition model, Attribute attribute) {
        if (attribute.type() instanceof IntegerType whole) {
            return new IntegerType(whole.size(), false, false);
        }
        if (attribute.type() instanceof FloatType floating) {
            return new FloatType(floating.kind(), false);
        }
        if (attribute.type() instanceof DecimalType decimal) {
            return new DecimalType(decimal.precision(), decimal.scale(), false);
        }
        throw new InstanceException("Only numbers can be incremented, and " + model.name() + "." + attribute.name()
                + " is of the type " + attribute.type().name() + ".");
    }

    private @Nullable Object write(RowInstance row, Attribute attribute, List<Update.Assignment> assignments) {
        boolean returning = executor.dialect().can(Capability.UPDATE_RETURNING);
        Update update = new Update(
                Statements.table(row.definition()),
                assignments,
                Statements.isRow(row),
                returning ? List.of(attribute.column()) : List.of());
        if (returning) {
            return read(row, attribute, executor.dialect().print(update));
        }
        executor.update(executor.dialect().print(update));
        Select select = new Select(
                false,
                List.of(new Select.Item(Statements.column(attribute), null)),
                Statements.table(row.definition()),
                List.of(),
                Statements.isRow(row),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
        return read(row, attribute, executor.dialect().print(select));
    }

    private @Nullable Object read(RowInstance row, Attribute attribute, SqlText sql) {
        ColumnReader reader = executor.dialect().reader(attribute.type());
        List<Object> sums = executor.query(sql, rows -> {
            Object sum = reader.read(rows, 1);
            return sum == null ? Slot.UNSET : sum;
        });
        if (sums.isEmpty()) {
            throw new InstanceException("Nothing was added to \"" + attribute.name() + "\", because no row of \""
                    + row.definition().name() + "\" has " + Statements.keyText(row) + " any more.");
        }
        return sums.get(0) == Slot.UNSET ? null : sums.get(0);
    }
}
